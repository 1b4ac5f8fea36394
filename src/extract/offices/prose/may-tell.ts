import { TO } from './fixed-words.ts'
import { CAPITAL, FIGURE, HYPHEN, POSSESSIVE, type Sentence } from './sentence.ts'
import {
  ANAPHOR,
  AS,
  BARE,
  BE,
  DEED,
  HEAD,
  LINK,
  LISTING,
  MONTH,
  NOMINAL,
  PREDICATE,
  SUCCESSOR,
  TITLE,
} from './word-bits.ts'

/**
 * Whether a sentence may name an office behind a word that can make it somebody's. Most heads are parts of names:
 *
 *     President Obama signed … · the president's brother · to command
 */
export function mayHoldOffice(sentence: Sentence): boolean {
  const { count, flags, lengths } = sentence
  if ((sentence.allTraits & DEED) !== 0) return true
  let led = false
  for (let i = 0; i < count; i++) {
    const traits = sentence.traits[i]!
    if (led) {
      if ((traits & HEAD) !== 0 && mayBeOffice(sentence, i, i + lengths[i]!, (traits & NOMINAL) !== 0)) return true
      // vice-president
      if ((flags[i]! & HYPHEN) !== 0 && mayBeOffice(sentence, i, i + 1, false)) return true
    } else led = (traits & PREDICATE) !== 0 || (sentence.small[i]! & (BE | AS | LISTING)) !== 0
  }
  return false
}

function mayBeOffice(sentence: Sentence, start: number, end: number, nominal: boolean): boolean {
  const { ids, flags, classes } = sentence
  if ((flags[end - 1]! & POSSESSIVE) !== 0 || (nominal && start > 0 && ids[start - 1] === TO)) return false
  // a name right behind it, but for words of dates
  return (flags[end]! & CAPITAL) === 0 || (classes[end]! & (LINK | TITLE | MONTH)) !== 0 || isNearFigure(sentence, end)
}

/** How many words a date can have beside its figures. */
const REACH = 5

function isNearFigure({ flags, count }: Sentence, index: number): boolean {
  const end = Math.min(count, index + REACH)
  for (let i = Math.max(0, index - REACH); i < end; i++) if ((flags[i]! & FIGURE) !== 0) return true
  return false
}

/** Whether a sentence may speak of an office without naming it: `known` where there is one that it can mean. */
export function mayPointBack({ allTraits }: Sentence, known: boolean): boolean {
  return (allTraits & BARE) !== 0 || ((allTraits & (ANAPHOR | SUCCESSOR)) !== 0 && known)
}
