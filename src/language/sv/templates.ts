import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries,
  names: {
    height: ['längd'],
    dropped: [
      'källor behövs', 'faktakoll', 'vem', 'när', 'var', 'vilka', 'förtydliga', 'förtydligande', 'källor', 'källlöst',
      'ofullständig', 'stub', 'stubb', 'olika betydelser', 'redirect', 'för', 'huvudartikel', 'se även', 'ej att förväxla', 'auktoritetsdata',
      'commons', 'commonscat', 'commonskat', 'wikiquote', 'wikisource', 'portal', 'portalbox', 'flaggbild', 'flagga', 'flaggikon', 'flagga ikon', 'ipa',
      'uttal', 'ljud', 'utmärkt', 'bra', 'rekommenderad', 'död länk', 'ankare', 'clear', 'sifferspalt', 'kolumner', 'toc', 'städa', 'språkvård',
      'opov', 'slå ihop', 'grupprubrik', 'uppdatera', 'aktuell', 'robotskapad', 'wiktionary', 'sedan', 'läst', 'skyddad', 'överflödig',
      'medaljsymbol', 'rensa', 'nationsflagga ikon', 'sortera', 'sv ikon', 'förgrening', 'gren', 'översatt från', 'bättre källa',
    ],
    kept: [
      'webbref', 'bokref', 'tidskriftsref', 'tidningsref', 'successionsbox', 's-start', 'navbox', 'medaljmall', 'reflista', 'faktamall', 'infobox',
    ],
    first: [
      'nowrap', 'nobr', 'källa behövs', 'kb', 'smallcaps', 'kapitäler', 'citat', 'bq', 'sic', 'fet', 'kursiv', 'förkortning', 'abbr', 'tooltip', 'ordningstal', 'center',
      'formatnum', 'ej brytning', 'ickebryt', 'text', 'lit', 'tal', 'ej radbrytning', 'språk text',
    ],
    second: ['färg', 'color', 'färgad text', 'font color'],
    small: ['small', 'liten', 'mindre'],
    list: ['ubl', 'lista', 'hlist', 'enkel lista', 'punktlista', 'unbulleted list', 'horisontell lista'],
    wrappedList: ['plainlist', 'flatlist'],
    titledList: ['gömd lista', 'dold lista'],
    break: ['br', 'radbrytning'],
    url: ['url', 'webbplats'],
    officialSite: ['officiell webbplats', 'officiell sida', 'official website'],
    interlanguage: ['ill', 'länk', 'interlänk'],
    language: ['lang', 'språk'],
    marriage: ['gift', 'äktenskap', 'marriage'],
    convert: ['convert', 'omvandla'],
    coordinates: ['coord', 'koord', 'koordinater'],
    country: ['flaggland', 'land', 'flagg', 'flag', 'fotboll landslag', 'flaggbild land'],
  },
  prefixes: { 'lang-': 'languageOne', 'flagga ': 'dropped', portal: 'dropped', medalj: 'medal', flaggbild: 'dropped', 'navbox ': 'kept' },
  literals: { '!': '|', '·': ' · ', '•': ' • ', nbsp: ' ', tankstreck: '–', blank: ' ' },
}
