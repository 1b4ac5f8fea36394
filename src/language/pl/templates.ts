import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries,
  names: {
    height: ['wzrost'],
    dropped: [
      'order', 'baretka', 'odznaczenie', 'potrzebny przypis', 'kto', 'kiedy', 'gdzie', 'który', 'jaki', 'dlaczego', 'wątpliwe', 'źródło', 'dopracować', 'źródła', 'stub',
      'inne znaczenia', 'disambigr', 'osobny artykuł', 'główny artykuł', 'zobacz też', 'artykuł na medal', 'dobry artykuł', 'medal am',
      'kontrola autorytatywna', 'commons', 'commonscat', 'siostrzane projekty', 'wikicytaty', 'wikiźródła', 'portal', 'flaga', 'flaga2 ikona',
      'państwo ikona', 'ipa', 'ipa2', 'wymowa', 'audio', 'ikona', 'martwy link', 'kotwica', 'clear', 'linki', 
      'spis treści', 'toc', 'przypisy-lista', 'sort', 'uwagi-lista', 'zbędny', 'pov', 'reklama', 'integrować', 'aktualne', 'zalążek',
      'semiprotected', 'wikisłownik', 'wikinews', 'herb ikona', 'uznany', 'medalista ikona', 'odznaczenie', 'order ikona', 'medale', 'seealso',
      'bez infoboksu', 'brak źródeł', 'ukryj', 'nie mylić z',
    ],
    kept: [
      'sgkp',
      'cytuj', 'cytuj stronę', 'cytuj książkę', 'cytuj pismo', 'poprzednik następca', 'sukcesja', 'przypisy', 'uwagi', 'nawigacja', 'cytuj grę',
      'polityk infobox', 'medal', 'ramka',
    ],
    first: [
      'nowrap', 'j', 'nobr', 'fakt', 'cytat', 'cytatd', 'cytat d', 'kapitaliki', 'zwrot', 'odn tekst', 'małe kapitaliki', 'w języku', 'nihongo tekst', 'sic',
      'skrót', 'abbr', 'tooltip', 'fontsize', 'k', 'b', 'b.', 'unikod', 'center', 'dymek', 'lit', 'lp', 'liczba', 'formatnum', 'nw', 'nie łam',
      'układ wielokolumnowy', 'układ dwukolumnowy',
    ],
    second: ['kolor', 'color', 'c'],
    small: ['małe', 'small', 'mniejszy tekst', 'mała czcionka'],
    list: [
      'lista', 'plainlist2', 'ubl', 'lista prosta', 'lista bez punktorów', 'hlist', 'lista pozioma', 'unbulleted list', 'flatlist items',
    ],
    wrappedList: ['plainlist', 'flatlist'],
    titledList: ['lista rozwijana', 'ukryj listę'],
    break: ['br', 'nowa linia'],
    url: ['url', 'strona www', 'strona'],
    officialSite: ['oficjalna strona', 'strona oficjalna', 'official website'],
    interlanguage: ['link-interwiki', 'ill', 'link wewnętrzny interwiki'],
    language: ['lang', 'język', 'j.'],
    languageOne: ['w j', 'w języku obcym'],
    marriage: ['małżeństwo', 'marriage'],
    convert: ['convert', 'przelicz'],
    coordinates: ['współrzędne', 'koordynaty', 'coord'],
    country: ['flaga państwo', 'państwo', 'państwo2', 'flaga kraj', 'kraj', 'flagapaństwo', 'reprezentacja'],
  },
  prefixes: { 'lang-': 'languageOne', 'flaga ': 'dropped', portal: 'dropped', 'order ': 'ownName', 'medal ': 'medal', 'cytuj ': 'kept', 'odznaka ': 'dropped', 'krzyż ': 'ownName', 'herb ': 'dropped', baretka: 'dropped', 'flaga2': 'country', 'państwo ': 'country' },
  literals: { '!': '|', '·': ' · ', '•': ' • ', nbsp: ' ', spacja: ' ', 'r.': 'r.', '--': '–', '–': '–' },
}
