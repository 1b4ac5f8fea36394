import type { Named } from '../../../model/index.ts'
import { toWords } from '../words/phrases.ts'

/** Whether two names are of one person, as far as two places of one page go. */
function isSamePerson(a: Named, b: Named): boolean {
  if (a.name === b.name || (a.link !== undefined && a.link === b.link)) return true
  const one = wordsOf(a.name)
  const other = wordsOf(b.name)
  const name = one.join(' ')
  const otherName = other.join(' ')
  if (name === otherName) return true
  // a bare name is often the title of the page that the other links to
  if (a.link === undefined && b.link !== undefined && wordsOf(b.link).join(' ') === name) return true
  if (b.link === undefined && a.link !== undefined && wordsOf(a.link).join(' ') === otherName) return true
  // > Sir John Hobhouse – Sir John Hobhouse, Bt
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length > 1 && short.every((word, i) => word === long[i])) return true
  // > Lucius Battle – Lucius D. Battle    > The Lord Moynihan – Colin Moynihan
  const surname = one[one.length - 1]
  if (surname === undefined || surname !== other[other.length - 1] || surname.length < 3) return false
  return a.link === undefined || b.link === undefined || isShortOf(one, other) || isShortOf(other, one)
}

/** > Al Smith – Alfred E. Smith    > Francis – Pope Francis */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  const given = short[0] ?? ''
  return short.length === 1 || (given.length > 1 && (long[0] ?? '').startsWith(given))
}

/** Adds people who are not there yet; who is there gets the link and the note he lacks. */
export function addPeople(people: Named[], more: readonly Named[]): void {
  for (const person of more) {
    const known = people.find((other) => isSamePerson(other, person))
    if (!known) people.push({ ...person })
    else {
      if (known.link === undefined && person.link !== undefined) known.link = person.link
      if (known.note === undefined && person.note !== undefined) known.note = person.note
    }
  }
}

/** Whether two lists have somebody in common. */
export function haveCommon(a: readonly Named[], b: readonly Named[]): boolean {
  for (const one of a) for (const other of b) if (isSamePerson(one, other)) return true
  return false
}

/** `Lloyd-George` is `Lloyd George`. */
function wordsOf(name: string): string[] {
  return toWords(name.replaceAll('-', ' '))
}
