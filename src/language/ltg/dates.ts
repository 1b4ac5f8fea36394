import type { DateWords } from '../types/index.ts'
import { cldr } from './dates-cldr.ts'

export const dates: DateWords = {
  cldr,
  formats: {
    day: '{y}. goda {d}. {month}',
    month: '{y}. goda {month}',
    dayMonth: '{d}. {month}',
    year: '{y}.',
  },
  yearWords: ['gods', 'goda', 'godā', 'godu', 'godim'],
  links: ['goda', 'godā'],
  before: ['p m ē', 'pyrma myusu erys'],
  after: ['m ē', 'myusu erys'],
  about: ['ap', 'apmāram', 'c', 'ca'],
  earlier: ['pyrma', 'da'],
  later: ['piec'],
  and: ['i', 'un'],
  or: ['voi'],
  since: ['nu', 'kūpš'],
  from: ['nu'],
  until: ['da', 'leidz'],
  to: ['da', 'leidz'],
  present: ['niule', 'tagad', 'šudiņ', 'niu', 'šam laikam'],
  century: ['godu symts', 'symtgade', 'g s'],
  decade: ['godi'],
  seasons: [['pavasars'], ['vosora'], ['rudiņs'], ['zīma']],
  age: ['godi', 'godu', 'gods'],
  yearLeads: ['nu', 'da'],
  follows: ['godā', 'goda', 'i'],
  leads: ['dzimis', 'dzims'],
}
