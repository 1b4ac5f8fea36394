import type { TemplateEntry } from '../../language/index.ts'
import type { Handler } from './handler.ts'
import { date } from './handlers/dates.ts'
import { language, languageOne, original, spellings } from './handlers/languages.ts'
import {
  interlanguage,
  interlanguagePairs,
  interlanguageThird,
  officialSite,
  sectionLink,
  url,
} from './handlers/links.ts'
import { joinedList, list, titledList, wrappedList } from './handlers/lists.ts'
import { née, postNominals, sortedName } from './handlers/names.ts'
import { namedNotes, note, noteList, shortNote } from './handlers/notes.ts'
import { pictures } from './handlers/pictures.ts'
import { country, countryName, district, forces } from './handlers/places.ts'
import { all, characters, first, last, ownName, restOfName, second, small } from './handlers/transparent.ts'
import { award, convert, fraction, height, marriage, money, ordinal, ticker } from './handlers/values.ts'
import { whole } from './pieces.ts'

/** What becomes of each template that is known. Which names belong to an entry stands in `language/<code>/templates.ts`. */
export const catalogue: Readonly<Record<TemplateEntry, Handler>> = {
  // dropped: nothing of it is shown
  dropped: () => [],

  // kept: carries a meaning that other rooms read
  kept: () => null,
  coordinates: () => null,
  medal: () => null,

  // transparent: gives way to one of its values
  first,
  second,
  last,
  all,
  transliteration: last,
  number: first,

  // handled
  small,
  text: characters,
  list,
  wrappedList,
  titledList,
  joined: joinedList,
  break: (template) => [{ type: 'break', position: template.position }],
  note,
  shortNote,
  namedNotes,
  pageMark: () => [],
  noteList,
  url,
  officialSite,
  interlanguage,
  interlanguagePairs,
  interlanguageThird,
  sectionLink,
  language,
  languageOne,
  original,
  chinese: spellings,
  postNominals,
  sortedName,
  née,
  marriage,
  convert,
  height,
  money,
  ordinal,
  fraction,
  country,
  countryName,
  forces,
  nationalTeam: country,
  district,
  pictures,
  award,
  ticker,
  date,
  restOfName,
  ownName,
  pageName: (template, { title }) => (title === null ? [] : whole(template, title)),
}
