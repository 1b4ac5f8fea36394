import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries,
  names: {
    dropped: [
      'viide?', 'allikas', 'lisa viide', 'keeletoimeta', 'täpsusta', 'kes', 'millal', 'kus', 'mis', 'commons', 'commonscat', 'normdaten', 'portaal',
      'lipuikoon', 'lipp ikoon', 'viita', 'toimeta', 'ebatäielik', 'vaata', 'main', 'täpsustus', 'see artikkel', 'ankur', 'ipa', 'hääldus',
      'lingirott', 'pooleli', 'sarnased', 'otheruses',
    ],
    kept: ['eestipostmark', 'vabadusrist', 'isik', 'viited', 'netiviide', 'raamatuviide', 'ametikett', 'eelnev-järgnev', 'infokast', 'eesti presidendid', 'nimekiri'],
    first: ['nowrap', 'small2', 'tsitaat', 'keel'],
    small: ['small', 'väike'],
    officialSite: ['ametlik veebileht', 'koduleht'],
    language: ['lang'],
    coordinates: ['coord', 'koordinaadid'],
    country: ['lipp', 'riigi ikoon', 'maa', 'lipuga'],
  },
  prefixes: { 'lang-': 'languageOne', 'lipp ': 'dropped', viide: 'kept' },
  literals: { '!': '|' },
}
