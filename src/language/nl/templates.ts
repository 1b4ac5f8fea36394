import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries,
  names: {
    height: ['lengte'],
    dropped: [
      'be-vlag', 'be', 'de', 'fr', 'gb', 'us', 'es', 'it', 'nl-vlag', 'fr-vlag', 'de-vlag', 'vs', 'vk',
      'bronvermelding gewenst', 'wanneer', 'wie', 'waar', 'welke', 'bron', 'bronvermelding', 'twijfel', 'beg', 'beginnetje', 'dp',
      'zie dp', 'zie artikel', 'zie ook', 'zie hoofdartikel', 'hoofdartikel', 'zijbalk', 'etalage', 'normdaten', 'bibliografische informatie',
      'commons', 'commonscat', 'wikiquote', 'wikisource', 'portaal', 'wikt', 'wiktionary', 'ipa', 'audio', 'uitspraak', 'link', 'linkfa',
      'vlag icoon', 'vlagicoon', 'vlagicon', 'esthetica', 'wiu', 'weg', 'ne', 'npov', 'actueel', 'meebezig', 'auteur', 'sidebar', 'zusterproject',
      'intern', 'anker', 'clear', 'kolommen', 'kolommen2', 'kolommen begin', 'einde kolommen', 'eindekolommen', 'legenda', 'links', 'voor',
      'anderebetekenis', 'doorverwijspagina', 'voor anderen', 'coor title dms', 'titelcursief', 'interwiki verplaatsen', 'dode link', 
      'samenvoegen', 'samenvoegennaar', 'engels', 'reclame', 'verouderd', 'wikify', 'gemarkeerd', 'appendix-top', 'bronnen', 'wikinieuws',
      'dt', 'sterfdatum en leeftijd icoon', 'medaille icoon',
    ],
    kept: [
      'citeer web', 'citeer boek', 'citeer nieuws', 'citeer journal', 'appendix', 'start box', 'opvolging', 'opvolgingcombi', 'navigatie',
      'medailletabel', 'tabel', 'infobox',
    ],
    first: [
      'nowrap', 'nobr', 'bron?', 'feit', 'citaat', 'cquote', 'sic', 'klein kapitaal', 'kapitaal', 'unicode', 'afkorting', 'abbr', 'tooltip', 'uitleg', 'center',
      'lang-nl', 'quote', 'vertaling', 'bijschrift tekst', 'formatnum', 'nowiki', 'aut', 'lit', 'link-tekst', 'h:title', 'kleinkapitaal',
      'smallcaps',
    ],
    second: ['kleur', 'color', 'font color'],
    small: ['small', 'klein', 'smaller'],
    list: ['hlijst', 'ubl', 'lijst', 'horizontale lijst', 'hlist', 'opsomming', 'unbulleted list', 'plainlijst'],
    wrappedList: ['plainlist', 'flatlist'],
    titledList: ['uitklap', 'inklaplijst'],
    break: ['br'],
    url: ['url', 'website', 'url vertaling'],
    officialSite: ['officiële website', 'official website'],
    interlanguage: ['ill', 'interwiki link', 'link interwiki'],
    language: ['lang', 'taal'],
    marriage: ['huwelijk', 'getrouwd'],
    convert: ['convert', 'omrekenen'],
    coordinates: ['coor', 'coord', 'coördinaten'],
    country: ['nl', 'nlvlag', 'vlag', 'vlagland', 'vlagl', 'land', 'be vlag', 'vlagge'],
  },
  prefixes: { 'lang-': 'languageOne', 'vlag ': 'dropped', portaal: 'dropped', 'navigatie ': 'kept', medaille: 'medal', vlagicoon: 'dropped', opvolging: 'kept' },
  literals: { '!': '|', '·': ' · ', '•': ' • ', spaties: ' ', nbsp: ' ', 'en dash': '–', '·w': ' · ', '\\': ' / ' },
  suffixes: { '-vlag': 'dropped', '-vlagicoon': 'dropped' },
}
