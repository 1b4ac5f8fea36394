import { ST, STOP } from './fixed-words.ts'
import type { Person } from './person.ts'
import { CAPITAL, DATED, MARK, POSSESSIVE, type Sentence } from './sentence.ts'
import { HEAD, PARTICLE, TITLE } from './word-bits.ts'

/** A name in a sentence. */
export interface NameReading {
  text: string
  /** Every word of it belongs to the person's name. */
  own: boolean
  /** Index of the token behind it. */
  end: number
  possessive: boolean
}

const MAX_WORDS = 12

/** The tokens that a name is made of, while it is read. */
const kept = new Int32Array(MAX_WORDS)

/** A run of words with capitals, and small parts of names between them: `Ursula von der Leyen`, `J. B. M. Hertzog`. */
export function readName(sentence: Sentence, from: number, person: Person): NameReading | null {
  const { flags, classes, ids } = sentence
  const limit = Math.min(sentence.count, from + MAX_WORDS)
  let count = 0
  let end = from
  for (let i = from; i < limit; i++) {
    const flag = flags[i]!
    if ((flag & DATED) !== 0) break
    if ((flag & MARK) !== 0) {
      // Louis St. Laurent
      if (ids[i] === STOP && i > from && ids[i - 1] === ST && (flags[i + 1]! & CAPITAL) !== 0) continue
      // James Earl Carter Jr. (born …) was
      if (ids[i] === STOP && count > 1 && i + 1 < sentence.count) end = i + 1
      break
    }
    if ((flag & CAPITAL) !== 0) {
      if (i > from && sentence.lengths[i]! > 1 && (sentence.traits[i]! & HEAD) !== 0) break
      // appointed Pacelli Cardinal Secretary of State
      if (count > 0 && (classes[i]! & TITLE) !== 0 && (sentence.traits[i + 1]! & HEAD) !== 0) break
      if (count > 0 || (classes[i]! & TITLE) === 0) kept[count++] = i
      end = i + 1
      if ((flag & POSSESSIVE) !== 0) break
    } else if ((count > 0 || i === from) && (classes[i]! & PARTICLE) !== 0 && leadsToName(sentence, i))
      kept[count++] = i
    else if (count === 0 && (classes[i]! & TITLE) !== 0) end = i + 1
    else break
  }
  if (count === 0) return null
  let own = true
  let telling = 0
  for (let k = 0; own && k < count; k++) {
    if (person.hasWord(sentence, kept[k]!)) telling++
    // Charles de Gaulle, De Gaulle: small words tell nobody from others
    else own = (classes[kept[k]!]! & PARTICLE) !== 0
  }
  own &&= telling > 0
  return { text: textOf(sentence, count, end), own, end, possessive: (flags[end - 1]! & POSSESSIVE) !== 0 }
}

/** The first tokens of `kept`, with one space between them. */
function textOf(sentence: Sentence, count: number, end: number): string {
  const { text, starts, textEnds, ids } = sentence
  const first = kept[0]!
  const last = kept[count - 1]!
  let whole = last - first === count - 1
  for (let i = first; whole && i < last; i++)
    whole = starts[i + 1] === textEnds[i]! + 1 && text.charCodeAt(textEnds[i]!) === 32
  if (whole) return text.slice(starts[first], textEnds[ids[end - 1] === STOP ? end - 1 : last])
  let name = ''
  for (let k = 0; k < count; k++) {
    const i = kept[k]!
    if (k > 0) name += ' '
    name += sentence.word(i)
    if (ids[i] === ST && i < end - 1 && ids[i + 1] === STOP) name += '.'
  }
  return name
}

function leadsToName({ flags, classes, count }: Sentence, index: number): boolean {
  for (let i = index + 1; i < index + 3; i++) {
    const flag = flags[i]!
    if (i >= count || (flag & (DATED | MARK)) !== 0) return false
    if ((flag & CAPITAL) !== 0) return true
    if ((classes[i]! & PARTICLE) === 0) return false
  }
  return false
}
