import type { Named } from '../../../model/index.ts'
import { toWords } from '../words/phrases.ts'

/** Whether two names are of one person, as far as two places of one page go. */
export function isSamePerson(a: Named, b: Named): boolean {
  if (a.link !== undefined && a.link === b.link) return true
  const one = toWords(a.name)
  const other = toWords(b.name)
  if (one.join(' ') === other.join(' ')) return true
  // > Lucius Battle – Lucius D. Battle    > The Lord Moynihan – Colin Moynihan
  const surname = one[one.length - 1]
  if (surname === undefined || surname !== other[other.length - 1] || surname.length < 3) return false
  return a.link === undefined || b.link === undefined
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
  return a.some((one) => b.some((other) => isSamePerson(one, other)))
}
