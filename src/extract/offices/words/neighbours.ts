import type { Node } from '../../../document/index.ts'
import type { Named } from '../../../model/index.ts'
import { type Line, toLines } from './lines.ts'
import { splitNames } from './name-items.ts'
import type { OfficeTables } from './office-tables.ts'
import { toWords } from './phrases.ts'

/** Who stands in the place of a neighbour. */
export interface Neighbours {
  people: Named[]
  /** The people line by line; one that names nobody, `Vacant`, is empty. */
  lines: Named[][]
  /** The value says that there is no such person: abolished, vacant, himself. */
  nobody: boolean
  /** `Incumbent` stands there. */
  incumbent: boolean
  /** The people are to come: `designate`, `elect`. */
  elect: boolean
}

/** A stretch of a line as one may be a name. */
export interface NameItem {
  name: string
  link: string | null
  notes: string[]
  italic: boolean
  /** Set in small type as a whole. */
  small: boolean
}

/** Reads the people of a value; what is no person is left out, what stands behind one in brackets becomes its note. */
export function readNeighbours(value: readonly Node[] | readonly Line[], tables: OfficeTables): Neighbours {
  const first = value[0]
  const lines = first && 'pieces' in first ? (value as readonly Line[]) : toLines(value as readonly Node[])
  const found: Neighbours = { people: [], lines: [], nobody: false, incumbent: false, elect: false }
  let last: NameItem | null = null
  // > Institution replaced by<br>[[Supreme Council]]: what follows says more of that
  let isReplaced = false
  for (const line of lines) {
    const here: Named[] = []
    let isPlace = false
    for (const item of splitNames(line, tables)) {
      const entry = toEntry(found, item, last, tables)
      if (entry === null) continue
      isPlace = true
      if (entry === 'nobody') {
        if (!isReplaced) found.nobody = true
        if (found.people.length === 0 && saysNobody(item, tables)) isReplaced = true
        continue
      }
      here.push(entry)
      if (isReplaced || isIn(found.people, entry)) continue
      found.people.push(entry)
      last = item
    }
    if (isPlace) found.lines.push(here)
  }
  return found
}

/** As `readNeighbours`, where only the people matter. */
export function readPeople(value: readonly Node[] | readonly Line[], tables: OfficeTables): Named[] {
  return readNeighbours(value, tables).people
}

/** As many lines or neighbours as terms go one to each; else they stand at the outer end. */
export function shareOut(
  { lines, people }: Pick<Neighbours, 'lines' | 'people'>,
  i: number,
  terms: number,
  outer: boolean,
): Named[] {
  if (terms > 1 && lines.length === terms) return [...lines[i]!]
  if (terms > 1 && people.length === terms) return people.slice(i, i + 1)
  return outer ? [...people] : []
}

/** The person that an item names; null where it only says more of the one before. */
function toEntry(
  found: Neighbours,
  item: NameItem,
  before: NameItem | null,
  tables: OfficeTables,
): Named | 'nobody' | null {
  const words = toWords(item.name)
  const last = found.people[found.people.length - 1]
  if (item.notes.some((note) => tables.electWords.within(toWords(note)))) found.elect = true
  if (words.length === 0) {
    if (last) for (const note of item.notes) addNote(last, note)
    return null
  }
  // > [[Olaf Scholz]]<br>Designate      > [[Tom Harkin]]<br><small>D-[[Iowa]]</small>      > [[A]]<br>as Minister of X
  const remark = tables.electWords.are(words) || tables.actingNotes.are(words)
  const aside = (item.small && before?.small === false) || tables.asWords.has(words[0] ?? '')
  if (last && (remark || aside)) {
    if (tables.electWords.within(words)) found.elect = true
    addNote(last, item.name)
    return null
  }
  if (isNobody(item, tables)) {
    if (
      words.some((word) => tables.cellLabels.some(([label, phrases]) => label === 'incumbent' && phrases.are([word])))
    )
      found.incumbent = true
    return 'nobody'
  }
  const person: Named = { name: item.name, ...(item.link !== null && { link: item.link }) }
  for (const note of item.notes) addNote(person, note)
  return person
}

function isIn(people: readonly Named[], person: Named): boolean {
  return people.some((other) => other.name === person.name && other.link === person.link)
}

function addNote(person: Named, note: string): void {
  person.note = person.note === undefined ? note : `${person.note}; ${note}`
}

function isNobody(item: NameItem, tables: OfficeTables): boolean {
  const { name, link } = item
  if (saysNobody(item, tables)) return true
  if (!/\p{L}/u.test(name)) return true
  if (link !== null) return false
  // a remark in italics; or a phrase that begins with a capital and goes on without one
  return item.italic || isPhrase(name)
}

/** By the words of the language. */
function saysNobody({ name }: NameItem, tables: OfficeTables): boolean {
  const words = toWords(name)
  if (tables.notPeople.are(words) || tables.notPeopleWords.within(words)) return true
  return tables.notPeopleParts.some((part) => name.includes(part))
}

/** `должность учреждена`, `Office abolished`: no word but the first has a capital. */
function isPhrase(name: string): boolean {
  const words = name.split(' ')
  const low = words.filter(startsLow).length
  return low > 0 && low >= words.length - 1 && (words.length > 1 || low === 1)
}

function startsLow(text: string): boolean {
  const first = text.charAt(0)
  return first.toLowerCase() === first && first.toUpperCase() !== first
}
