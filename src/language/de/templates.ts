import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries,
  names: {
    height: ['größe'],
    all: ['datum'],
    sortedName: ['sortkeyname'],
    dropped: [
      'version', 'ddb', 'naviblock',
      'belege fehlen', 'belege', 'quelle', 'quellen', 'überarbeiten', 'lückenhaft', 'neutralität', 'veraltet', 'internetquelle fehlt', 'normdaten',
      'commons', 'commonscat', 'wikisource', 'wikiquote', 'wiktionary', 'wikinews', 'dieser artikel', 'begriffsklärungshinweis',
      'weiterleitungshinweis', 'siehe auch', 'hauptartikel', 'exzellent', 'lesenswert', 'informativ', 'gesprochener artikel', 'sortkey',
      'sortierung', 'seitenpfad', 'gesundheitshinweis', 'rechtshinweis', 'portal', 'hinweis', 'toc', 'absatz', 'lautschrift', 'audio', 'ipa',
      'anker', 'nobots', 'qs-antrag', 'löschantragstext', 'nur liste', 'zukunft', 'laufendes ereignis', 'folgenleiste leer',
      'mediawiki', 'schweizbezogen', 'österreichbezogen', 'deutschlandbezogen', 'liste der mitglieder', 'wikidata-registrierung', 'linkbox',
      'bild fehlt', 'bilderwunsch', 'tontext', 'dts', 'dts2',
    ],
    kept: ['dnb-portal', 'kongressbio', 'pgda', 'imdb titel', 'fisdb', 'skidb', 'catholic-hierarchy', 'utb-philosophie', 'frankfurter personenlexikon', 'fnz', 'imdb', 'personendaten', 'literatur', 'internetquelle', 'navigationsleiste', 'nl', 'medaillenspiegel', 'playboy', 'rugby', 'infobox'],
    first: [
      'nowrap', 'kapitälchen', 'hauptartikel inline', 'zitat', 'fn', 'fnbox', 'nobr', 'unicode', 'höhe+', 'resize', 'lit', 'center',
      'polytonisch', 'farbe', 'zeile', '0', 'internetquelle text', 'so', 'sofern',
    ],
    small: ['klein', 'small'],
    list: ['auflistung'],
    break: ['br'],
    interlanguage: ['ill', 'link interwiki', 'interwiki link'],
    languageOne: [
      'ens', 'frs', 'ess', 'its', 'las', 'pls', 'pts', 'ros', 'srs', 'hrs', 'sls', 'sks', 'css', 'hus', 'nls', 'svs', 'nos', 'fis', 'mks', 'sqs', 'trs', 'bes', 'ets', 'lvs', 'lts',
      'kas', 'hys', 'kks', 'azs', 'grcs', 'zhs', 'ths', 'yis', 'cys', 'gas', 'cas',
      'ars', 'arf', 'bgs', 'fas', 'hes', 'zh', 'rus', 'uks', 'jas', 'kos', 'els', 'el', 'griechisch',
    ],
    coordinates: ['coordinate', 'koordinate', 'coord'],
    country: ['flagge', 'flaggenland'],
  },
  prefixes: { 'navigationsleiste ': 'kept', 'lang-': 'languageOne', 'folgenleiste ': 'kept' },
  literals: { '0': ' ', '§': '§', bruch: '', '!': '|' },
}
