import type { Node } from '../../../document/index.ts'
import type { CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import type { Draft } from './draft.ts'
import { field, PEOPLE, type Role, role } from './fields.ts'
import {
  type NameList,
  nameOfParts,
  nameOfWords,
  namesOfList,
  namesOfVancouver,
  saysOthers,
  splitRole,
} from './names.ts'
import { wordsOf } from './words-of.ts'

/** A role: its people one by one, its list, and its list in Vancouver style. */
class Row {
  readonly role: Role
  readonly list: number
  readonly vancouver: number

  constructor(role: Role, list: number, vancouver: number) {
    this.role = role
    this.list = list
    this.vancouver = vancouver
  }
}

const NONE = -1
const authorRow = new Row(role.author, field.authors, field.vauthors)
const contributorRow = new Row(role.contributor, field.contributors, NONE)
const containerAuthorRow = new Row(role.containerAuthor, field.containerAuthors, NONE)
const editorRow = new Row(role.editor, field.editors, field.veditors)
const translatorRow = new Row(role.translator, field.translators, NONE)
const interviewerRow = new Row(role.interviewer, field.interviewers, NONE)
const directorRow = new Row(role.director, field.directors, NONE)
const illustratorRow = new Row(role.illustrator, field.illustrators, NONE)

/** People of one role, and what is said beside their names. */
class People {
  names: CslName[] | null = null
  /** There are more than are named. */
  others = false
  /** Pages about them, by the place of the name in the row, from 1. */
  links: Record<string, string> | null = null

  add(name: CslName): void {
    // most rows are of one
    if (this.names === null) this.names = [name]
    else this.names.push(name)
  }

  addList({ names, others }: NameList): void {
    for (const name of names) this.add(name)
    this.others ||= others
  }
}

/** Everybody whom a citation names, by what they did. */
export function takePeople(draft: Draft, fields: CitationFields, reading: SourceReading): void {
  const and = reading.language.citations.source?.and ?? defaultAnd
  const rare = fields.hasKind(PEOPLE)
  if (!rare && !fields.hasRole(role.author) && !fields.hasOtherRoles()) return
  const authors = fields.hasRole(role.author) ? peopleOf(authorRow, fields, and) : new People()
  takeAuthors(draft, authors, fields)
  const others = fields.hasOtherRoles() && takeOthers(draft, fields, and)
  const display = rare ? fields.words(field.displayAuthors) : ''
  if (authors.others || others || (display !== '' && display.toLowerCase().startsWith('et')))
    draft.custom['etAl'] = true
  const more = rare ? fields.words(field.others) : ''
  if (more !== '') draft.custom['others'] = more
  if (authors.links !== null) draft.custom['authorLinks'] = authors.links
}

/** Everybody but the authors. Tells whether there are more than are named. */
function takeOthers(draft: Draft, fields: CitationFields, and: readonly string[]): boolean {
  let others = false
  const take = (row: Row): CslName[] | null => {
    if (!fields.hasRole(row.role)) return null
    const people = peopleOf(row, fields, and)
    others ||= people.others
    return people.names
  }
  // > contributor-last=Eco|contribution=Preface: the contribution's author is the contributor, the book's is the author
  const contributors = take(contributorRow)
  if (contributors !== null) {
    draft.containerAuthor = draft.author
    draft.author = contributors
  }
  draft.containerAuthor = joined(draft.containerAuthor, take(containerAuthorRow))
  draft.editor = take(editorRow)
  draft.translator = take(translatorRow)
  draft.interviewer = take(interviewerRow)
  draft.director = joined(draft.director, take(directorRow))
  draft.illustrator = take(illustratorRow)
  return others
}

const defaultAnd = ['and', '&']

/** Authors and groups; some of them are directors: `author=Caroline Rowland (director)`. */
function takeAuthors(draft: Draft, people: People, fields: CitationFields): void {
  addGroup(people, fields.words(field.organization))
  addGroup(people, fields.words(field.collaboration))
  const authors = people.names
  if (authors === null) return
  for (let i = authors.length - 1; i >= 0; i--) {
    const parted = splitRole(authors[i]!)
    if (parted === null) continue
    if (directors.has(parted.role)) {
      authors.splice(i, 1)
      draft.director = joined(draft.director, [parted.name])
    } else authors[i] = parted.name
  }
  draft.author = authors.length === 0 ? null : authors
}

function addGroup(people: People, words: string): void {
  const name = words === '' ? null : nameOfWords(words)
  if (name !== null) people.add(name)
}

function joined(some: CslName[] | null, more: CslName[] | null): CslName[] | null {
  if (some === null || more === null) return some ?? more
  for (const name of more) some.push(name)
  return some
}

function peopleOf(row: Row, fields: CitationFields, and: readonly string[]): People {
  const people = new People()
  const persons = fields.persons(row.role)
  for (let i = 0; i < persons.length; i++) {
    const { whole, last, first, suffix, link } = persons[i]!
    const words = whole === null ? '' : wordsOf(whole)
    // > author=Smith, J.; Doe, A.
    //                   ^
    if (first === null && words.includes(';')) {
      people.addList(namesOfList(words, noWords))
      continue
    }
    const family = last === null ? '' : wordsOf(last)
    if (saysOthers(whole === null ? family : words)) people.others = true
    const given = first === null ? '' : wordsOf(first)
    const name = nameOfParts(words, family, given, suffix === null ? '' : wordsOf(suffix), whole)
    if (name === null) continue
    people.add(name)
    if (row !== authorRow) continue
    const page = link === null ? linkOf(whole ?? last) : wordsOf(link)
    if (page !== '') (people.links ??= {})[people.names!.length] = page
  }
  if (row.vancouver !== NONE && fields.has(row.vancouver)) people.addList(namesOfVancouver(fields.nodes(row.vancouver)))
  if (fields.has(row.list)) people.addList(namesOfList(fields.words(row.list), and))
  return people
}

const noWords: readonly string[] = []

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
