import type { Node } from '../../../document/index.ts'
import type { CitationKind } from '../../../language/index.ts'
import type { CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import type { Draft } from './draft.ts'
import { field, type Role, role } from './fields.ts'
import { nameOfParts, nameOfWords, namesOfList, namesOfVancouver, saysOthers, splitRole } from './names.ts'
import { wordsOf } from './words-of.ts'

type NameVariable = 'author' | 'editor' | 'translator' | 'interviewer' | 'director' | 'illustrator' | 'container-author'

/** A role: its people one by one, its list, its list in Vancouver style, and what CSL calls it. */
interface Row {
  readonly role: Role
  readonly list: number
  readonly vancouver: number
  readonly variable: NameVariable
}

const authorRow: Row = { role: role.author, list: field.authors, vancouver: field.vauthors, variable: 'author' }
const contributorRow = rowOf(role.contributor, field.contributors, 'author')
/** In the order in which they stand in an item. */
const furtherRows: readonly Row[] = [
  rowOf(role.containerAuthor, field.containerAuthors, 'container-author'),
  { role: role.editor, list: field.editors, vancouver: field.veditors, variable: 'editor' },
  rowOf(role.translator, field.translators, 'translator'),
  rowOf(role.interviewer, field.interviewers, 'interviewer'),
  rowOf(role.director, field.directors, 'director'),
  rowOf(role.illustrator, field.illustrators, 'illustrator'),
]

function rowOf(role: Role, list: number, variable: NameVariable): Row {
  return { role, list, vancouver: -1, variable }
}

/** People of one role, and what is said beside their names. */
interface People {
  names: CslName[]
  /** There are more than are named. */
  others: boolean
  /** Pages about them, by the place of the name in the row, from 1. */
  links: Record<string, string> | null
}

/** Everybody whom a citation names, by what they did. */
export function takePeople(draft: Draft, kind: CitationKind, fields: CitationFields, reading: SourceReading): void {
  const and = reading.language.citations.source?.and ?? defaultAnd
  const authors = peopleOf(authorRow, fields, and)
  let others = takeAuthors(draft, authors, fields, and)
  for (let i = 0; i < furtherRows.length; i++) {
    const row = furtherRows[i]!
    if (!isNamed(row, fields)) continue
    const people = peopleOf(row, fields, and)
    others ||= people.others
    put(draft, row.variable, people.names)
  }
  const display = fields.words(field.displayAuthors)
  if (others || (display !== '' && display.toLowerCase().startsWith('et'))) draft.custom['etAl'] = true
  const more = fields.words(field.others)
  if (more !== '') draft.custom['others'] = more
  if (authors.links !== null) draft.custom['authorLinks'] = authors.links
  if (kind === 'wikidata') draft.custom['wikidata'] = fields.words(field.wikidata)
}

const defaultAnd = ['and', '&']

/** Authors, and contributors in front of them. Tells whether there are more of them. */
function takeAuthors(draft: Draft, people: People, fields: CitationFields, and: readonly string[]): boolean {
  const authors = people.names
  addGroup(authors, fields.words(field.organization))
  addGroup(authors, fields.words(field.collaboration))
  for (let i = authors.length - 1; i >= 0; i--) {
    const parted = splitRole(authors[i]!)
    if (parted === null) continue
    if (directors.has(parted.role)) {
      authors.splice(i, 1)
      put(draft, 'director', [parted.name])
    } else authors[i] = parted.name
  }
  if (!isNamed(contributorRow, fields)) {
    put(draft, 'author', authors)
    return people.others
  }
  // > contributor-last=Eco|contribution=Preface: the contribution's author is the contributor, the book's is the author
  const contributors = peopleOf(contributorRow, fields, and)
  put(draft, 'author', contributors.names)
  put(draft, contributors.names.length > 0 ? 'container-author' : 'author', authors)
  return people.others || contributors.others
}

function addGroup(authors: CslName[], words: string): void {
  const name = words === '' ? null : nameOfWords(words)
  if (name) authors.push(name)
}

function put({ csl }: Draft, variable: NameVariable, names: CslName[]): void {
  if (names.length === 0) return
  const known = csl[variable]
  if (known === undefined) csl[variable] = names
  else for (const name of names) known.push(name)
}

function isNamed(row: Row, fields: CitationFields): boolean {
  return fields.hasPersons(row.role) || fields.has(row.list) || (row.vancouver >= 0 && fields.has(row.vancouver))
}

function peopleOf(row: Row, fields: CitationFields, and: readonly string[]): People {
  const people: People = { names: [], others: false, links: null }
  const persons = fields.persons(row.role)
  for (let i = 0; i < persons.length; i++) {
    const { whole, last, first, suffix, link } = persons[i]!
    const words = whole === null ? '' : wordsOf(whole)
    // > author=Smith, J.; Doe, A.
    //                   ^
    if (first === null && words.includes(';')) {
      addList(people, words, [])
      continue
    }
    const family = last === null ? '' : wordsOf(last)
    if (saysOthers(whole === null ? family : words)) people.others = true
    const given = first === null ? '' : wordsOf(first)
    const name = nameOfParts(words, family, given, suffix === null ? '' : wordsOf(suffix), whole)
    if (name === null) continue
    people.names.push(name)
    if (row !== authorRow) continue
    const page = link === null ? linkOf(whole ?? last) : wordsOf(link)
    if (page !== '') (people.links ??= {})[people.names.length] = page
  }
  if (row.vancouver >= 0 && fields.has(row.vancouver)) {
    const { names, others } = namesOfVancouver(fields.nodes(row.vancouver))
    for (const name of names) people.names.push(name)
    people.others ||= others
  }
  if (fields.has(row.list)) addList(people, fields.words(row.list), and)
  return people
}

function addList(people: People, words: string, and: readonly string[]): void {
  const { names, others } = namesOfList(words, and)
  for (const name of names) people.names.push(name)
  people.others ||= others
}

function linkOf(nodes: readonly Node[] | null): string {
  if (nodes !== null)
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      if (node.type === 'link') return node.target
    }
  return ''
}

const directors = new Set([
  'director',
  'directors',
  'dir',
  'dir.',
  'regie',
  'réalisateur',
  'regista',
  'режиссёр',
  'diretor',
])
