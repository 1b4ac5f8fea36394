import type { CitationField, CitationKind, CitationRole } from '../../../language/index.ts'
import type { CslItem, CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import { nameOfParts, nameOfWords, namesOfList, namesOfVancouver, saysOthers, splitRole } from './names.ts'
import { wordsOf } from './words-of.ts'

type NameVariable =
  | 'author'
  | 'editor'
  | 'translator'
  | 'interviewer'
  | 'contributor'
  | 'director'
  | 'illustrator'
  | 'container-author'

/** Everybody whom a citation names, by what they did. */
export function takePeople(
  csl: CslItem,
  custom: Record<string, unknown>,
  kind: CitationKind,
  fields: CitationFields,
  { language }: SourceReading,
): void {
  const and = language.citations.source?.and ?? ['and', '&']
  let others = false
  const links: Record<string, string> = {}

  const collect = (role: CitationRole, list?: CitationField, vancouver?: CitationField): CslName[] => {
    const names: CslName[] = []
    for (const person of fields.persons(role)) {
      const words = person.whole ? wordsOf(person.whole) : ''
      // > author=Smith, J.; Doe, A.
      //                   ^
      if (words.includes(';') && person.first === undefined) {
        const several = namesOfList(words, [])
        for (const name of several.names) names.push(name)
        others ||= several.others
        continue
      }
      others ||=
        saysOthers(words) ||
        (person.last !== undefined && person.whole === undefined && saysOthers(wordsOf(person.last)))
      const name = nameOfParts(person)
      if (!name) continue
      names.push(name)
      const link = person.link ? wordsOf(person.link) : linkOf(person.whole ?? person.last)
      if (link !== '') links[String(names.length)] = link
    }
    if (vancouver && fields.has(vancouver)) {
      const list = namesOfVancouver(fields.nodes(vancouver))
      for (const name of list.names) names.push(name)
      others ||= list.others
    }
    if (list && fields.has(list)) {
      const free = namesOfList(fields.words(list), and)
      for (const name of free.names) names.push(name)
      others ||= free.others
    }
    return names
  }
  const put = (variable: NameVariable, names: readonly CslName[]): void => {
    if (names.length > 0) csl[variable] = [...(csl[variable] ?? []), ...names]
  }

  const authors = collect('author', 'authors', 'vauthors')
  const authorLinks = { ...links }
  for (const field of ['organization', 'collaboration'] as const) {
    const words = fields.words(field)
    const name = words === '' ? null : nameOfWords(words)
    if (name) authors.push(name)
  }
  for (let i = authors.length - 1; i >= 0; i--) {
    const { name, role } = splitRole(authors[i]!)
    if (role === '') continue
    if (directors.has(role))
      put(
        'director',
        authors.splice(i, 1).map(() => name),
      )
    else authors[i] = name
  }
  // > contributor-last=Eco|contribution=Preface: the contribution's author is the contributor, the book's is the author
  const contributors = collect('contributor', 'contributors')
  if (contributors.length > 0) {
    put('author', contributors)
    put('container-author', authors)
  } else put('author', authors)
  put('container-author', collect('containerAuthor', 'containerAuthors'))
  put('editor', collect('editor', 'editors', 'veditors'))
  put('translator', collect('translator', 'translators'))
  put('interviewer', collect('interviewer', 'interviewers'))
  put('director', collect('director', 'directors'))
  put('illustrator', collect('illustrator', 'illustrators'))

  const display = fields.words('displayAuthors').toLowerCase()
  if (others || display.startsWith('et')) custom['etAl'] = true
  const more = fields.words('others')
  if (more !== '') custom['others'] = more
  for (const _ in authorLinks) {
    custom['authorLinks'] = authorLinks
    break
  }
  if (kind === 'wikidata') custom['wikidata'] = fields.words('wikidata')
}

function linkOf(nodes: ReturnType<CitationFields['nodes']> | undefined): string {
  for (const node of nodes ?? []) if (node.type === 'link') return node.target
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
