import type { CitationField, CitationRole } from '../../../language/index.ts'

/** People come in parts: the field of a part is its role's number and its own. */
export const role = {
  author: 0,
  editor: 1,
  translator: 2,
  interviewer: 3,
  contributor: 4,
  director: 5,
  illustrator: 6,
  containerAuthor: 7,
} as const satisfies Record<CitationRole, number>

export type Role = (typeof role)[CitationRole]

/** The parts of a person, and the list of a whole role. */
export const WHOLE = 0
export const LAST = 1
export const FIRST = 2
export const SUFFIX = 3
export const LINK = 4
const LIST = 5

/** So many numbers belong to each role; the first ones that are no part of a person follow. */
const PARTS = 8
const PLAIN = 64

type Person = `${CitationRole}${'' | 'Last' | 'First' | 'Suffix' | 'Link'}`

/** What parameters mean, as small numbers: the values of a citation stand in one array by them. */
export const field = {
  authors: role.author * PARTS + LIST,
  editors: role.editor * PARTS + LIST,
  translators: role.translator * PARTS + LIST,
  interviewers: role.interviewer * PARTS + LIST,
  contributors: role.contributor * PARTS + LIST,
  directors: role.director * PARTS + LIST,
  illustrators: role.illustrator * PARTS + LIST,
  containerAuthors: role.containerAuthor * PARTS + LIST,
  vauthors: PLAIN,
  veditors: 65,
  organization: 66,
  collaboration: 67,
  displayAuthors: 68,
  others: 69,
  title: 70,
  subtitle: 71,
  transTitle: 72,
  scriptTitle: 73,
  originalTitle: 74,
  titleLink: 75,
  chapter: 76,
  subchapter: 77,
  transChapter: 78,
  scriptChapter: 79,
  chapterNumber: 80,
  work: 81,
  website: 82,
  newspaper: 83,
  magazine: 84,
  journal: 85,
  encyclopedia: 86,
  dictionary: 87,
  mailingList: 88,
  bookTitle: 89,
  collectedWork: 90,
  conference: 91,
  series: 92,
  seriesNumber: 93,
  version: 94,
  department: 95,
  edition: 96,
  volume: 97,
  volumeTitle: 98,
  volumes: 99,
  issue: 100,
  number: 101,
  season: 102,
  articleNumber: 103,
  type: 104,
  medium: 105,
  degree: 106,
  publisher: 107,
  institution: 108,
  network: 109,
  place: 110,
  publicationPlace: 111,
  agency: 112,
  via: 113,
  language: 114,
  format: 115,
  map: 116,
  scale: 117,
  sheet: 118,
  time: 119,
  date: 120,
  year: 121,
  month: 122,
  day: 123,
  publicationDate: 124,
  originalDate: 125,
  accessDate: 126,
  accessDay: 127,
  accessMonth: 128,
  accessYear: 129,
  archiveDate: 130,
  page: 131,
  pages: 132,
  at: 133,
  totalPages: 134,
  quote: 135,
  note: 136,
  url: 137,
  chapterUrl: 138,
  archiveUrl: 139,
  urlStatus: 140,
  deadUrl: 141,
  access: 142,
  subscription: 143,
  doi: 144,
  isbn: 145,
  issn: 146,
  pmid: 147,
  pmc: 148,
  arxiv: 149,
  identifier: 150,
  wikidata: 151,
  ref: 152,
  ignored: 153,
} as const satisfies Record<Exclude<CitationField, Person>, number>

export const FIELDS = 154

/** Fields that hardly a citation has, by what they are asked for: as bits, so that one look tells that there is none of a kind. */
export const TITLES = 1
export const PEOPLE = 2
export const NUMBERS = 4
export const DESCRIPTION = 8
export const DATES = 16
export const PAGES = 32
export const IDENTIFIERS = 64
export const ACCESS = 128

/** The kinds of rare fields, by field; 0 for the others. */
export const kindsOf = new Uint8Array(FIELDS)
const rare: readonly (readonly [kind: number, fields: readonly (keyof typeof field)[]])[] = [
  [
    TITLES,
    [
      'subtitle',
      'transTitle',
      'scriptTitle',
      'originalTitle',
      'titleLink',
      'chapter',
      'subchapter',
      'transChapter',
      'scriptChapter',
      'chapterNumber',
      'map',
      'series',
      'seriesNumber',
      'conference',
      'volumeTitle',
    ],
  ],
  [PEOPLE, ['organization', 'collaboration', 'displayAuthors', 'others']],
  [NUMBERS, ['volume', 'issue', 'number', 'season', 'edition', 'volumes']],
  [
    DESCRIPTION,
    [
      'institution',
      'network',
      'publicationPlace',
      'degree',
      'type',
      'medium',
      'version',
      'department',
      'scale',
      'via',
      'agency',
      'format',
    ],
  ],
  [DATES, ['originalDate', 'publicationDate', 'accessYear', 'accessMonth', 'accessDay']],
  [PAGES, ['page', 'pages', 'at', 'sheet', 'time', 'articleNumber', 'totalPages']],
  [IDENTIFIERS, ['doi', 'isbn', 'issn', 'pmid', 'pmc', 'arxiv', 'identifier']],
  [ACCESS, ['archiveUrl', 'urlStatus', 'deadUrl', 'access', 'subscription']],
]
for (const [kind, names] of rare) for (const name of names) kindsOf[field[name]]! |= kind

const numbers = new Map<string, number>(Object.entries(field))
for (const [name, number] of Object.entries(role)) {
  numbers.set(name, number * PARTS + WHOLE)
  numbers.set(`${name}Last`, number * PARTS + LAST)
  numbers.set(`${name}First`, number * PARTS + FIRST)
  numbers.set(`${name}Suffix`, number * PARTS + SUFFIX)
  numbers.set(`${name}Link`, number * PARTS + LINK)
}

export function numberOf(name: CitationField): number {
  return numbers.get(name)!
}

/** The roles that a field is of, as bits. */
export function rolesOf(number: number): number {
  if (number < PLAIN) return 1 << roleOf(number)
  if (number === field.vauthors) return 1 << role.author
  return number === field.veditors ? 1 << role.editor : 0
}

/** Whether a field is part of one person. */
export function isPersonal(number: number): boolean {
  return number < PLAIN && number % PARTS !== LIST
}

export function roleOf(number: number): number {
  return number >> 3
}

export function partOf(number: number): number {
  return number & 7
}
