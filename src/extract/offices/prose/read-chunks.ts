import { type Chunk, dateChunk, knownChunk, markChunk, nameChunk, officeChunk, selfChunk, wordChunk } from './chunk.ts'
import { CLOSE, CLOSE_SQUARE, OPEN, OPEN_SQUARE } from './fixed-words.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import type { OfficeReading } from './office-phrase.ts'
import type { Words } from './office-words.ts'
import type { Person } from './person.ts'
import type { ProseDate } from './read-dates.ts'
import { readName } from './read-name.ts'
import { CAPITAL, HYPHEN, MARK, POSSESSIVE, type Sentence, WORD } from './sentence.ts'
import {
  BEHIND_OBJECT,
  CAME_TRUE,
  DESCRIBES,
  DESCRIPTION,
  ENDS_IN_LY,
  PARTICLE,
  PRONOUN,
  REALISING,
  TITLE,
  VERBAL,
} from './word-bits.ts'

/** Cuts the tokens of a sentence into chunks. Parentheses that hold no dates are left out. */
export function readChunks(words: Words, dates: readonly ProseDate[], offices: readonly OfficeReading[]): Chunk[] {
  const { sentence, person, lexicon } = words
  const { count, flags, ids, classes, starts, ends, entryNumbers, traits, small, lengths } = sentence
  const chunks: Chunk[] = []
  let nextOffice = 0
  let nextDate = 0
  for (let i = 0; i < count; ) {
    while (nextDate < dates.length && dates[nextDate]!.start < i) nextDate++
    const date = nextDate < dates.length ? dates[nextDate]! : null
    if (date !== null && date.start === i) {
      chunks.push(dateChunk(starts[i]!, ends[date.end - 1]!, date))
      i = date.end
      continue
    }
    while (nextOffice < offices.length && offices[nextOffice]!.end <= i) nextOffice++
    const office = nextOffice < offices.length ? offices[nextOffice]! : null
    if (office !== null && office.start <= i) {
      // Prime Minister Nurlan Balgimbayev: the office is his
      //                ^
      const name = office.phrase.complement ? null : readName(sentence, office.end, person)
      const end = name ? name.end : office.end
      const [from, to] = [starts[i]!, ends[end - 1]!]
      if (name?.own) chunks.push(selfChunk(from, to, name.possessive ? 'possessive' : 'name'))
      else if (name) chunks.push(nameChunk(from, to, name.text, name.possessive))
      else if ((flags[office.end - 1]! & POSSESSIVE) !== 0) chunks.push(nameChunk(from, to, '', true))
      else chunks.push(officeChunk(from, to, office.phrase))
      i = end
      continue
    }
    const flag = flags[i]!
    if ((flag & MARK) !== 0) {
      const id = ids[i]!
      // ( 1994–1999 ; 2002–2007 ): the dates tell that they are bracketed
      const inside = date !== null && date.start === i + 1 && date.bracketed
      if ((id === OPEN || id === OPEN_SQUARE) && !inside) {
        const close = closing(sentence, i)
        if (close >= 0) {
          i = close + 1
          continue
        }
      }
      const last = chunks.length > 0 ? chunks[chunks.length - 1]! : null
      if (!(id === OPEN && inside) && !(last?.kind === 'date' && last.date.bracketed && (inside || id === CLOSE)))
        chunks.push(markChunk(starts[i]!, ends[i]!, id))
      i++
      continue
    }
    if (
      entryNumbers[i] !== 0 &&
      (i === 0 || (flag & CAPITAL) === 0 || small[i] !== 0 || (traits[i]! & PRONOUN) !== 0)
    ) {
      chunks.push(chunkOfKnown(sentence, i, sentence.entryAt(i), person))
      i += lengths[i]!
      continue
    }
    const name =
      (flag & CAPITAL) !== 0 || (classes[i]! & (TITLE | PARTICLE)) !== 0 ? readName(sentence, i, person) : null
    if (name) {
      const end = ends[name.end - 1]!
      if (name.own) chunks.push(selfChunk(starts[i]!, end, name.possessive ? 'possessive' : 'name'))
      else chunks.push(nameChunk(starts[i]!, end, name.text, name.possessive))
      i = name.end
      continue
    }
    chunks.push(wordChunk(starts[i]!, ends[i]!, ids[i]!, traitsOfWord(sentence, i, lexicon)))
    i++
  }
  return chunks
}

function chunkOfKnown(sentence: Sentence, index: number, entry: Entry, person: Person): Chunk {
  const start = sentence.starts[index]!
  const next = index + sentence.lengths[index]!
  const end = sentence.ends[next - 1]!
  if ((entry.traits & PRONOUN) !== 0) {
    const { gender, form } = entry.pronoun!
    if (form !== 'other' && gender !== 'they') {
      if (person.gender !== null && gender !== person.gender) return nameChunk(start, end, '', form === 'possessive')
      return selfChunk(start, end, form === 'possessive' && isObject(sentence, next) ? 'object' : form)
    }
  }
  return knownChunk(start, end, sentence.ids[index]!, entry)
}

/** `her` before a mark or a small word: `appointed her as`, `succeeded her on`. */
function isObject({ flags, classes }: Sentence, next: number): boolean {
  return (flags[next]! & WORD) === 0 || (classes[next]! & BEHIND_OBJECT) !== 0
}

function closing({ ids, count }: Sentence, open: number): number {
  const close = ids[open] === OPEN ? CLOSE : CLOSE_SQUARE
  const limit = Math.min(count, open + 60)
  for (let i = open + 1; i < limit; i++) if (ids[i] === close) return i
  return -1
}

/** What the ending of a word tells, and what the part behind its last hyphen describes. */
function traitsOfWord(sentence: Sentence, index: number, { vocabulary, classes }: Lexicon): number {
  const end = sentence.textEnds[index]!
  const { text } = sentence
  const last = text.charCodeAt(end - 1) | 32
  const before = text.charCodeAt(end - 2) | 32
  const length = end - sentence.starts[index]!
  let traits = 0
  // y, d, g
  if (length > 1 && last === 121 && before === 108) traits |= ENDS_IN_LY
  else if (length > 1 && last === 100 && before === 101) traits |= VERBAL
  else if (length > 2 && last === 103 && before === 110 && (text.charCodeAt(end - 3) | 32) === 105) traits |= VERBAL
  const own = classes[sentence.ids[index]!]!
  if ((own & REALISING) !== 0) traits |= CAME_TRUE
  if ((own & DESCRIPTION) !== 0) traits |= DESCRIBES
  else if ((sentence.flags[index]! & HYPHEN) !== 0) {
    const lower = sentence.lower(index)
    if ((classes[vocabulary.idOf(lower.slice(lower.lastIndexOf('-') + 1))]! & DESCRIPTION) !== 0) traits |= DESCRIBES
  }
  return traits
}
