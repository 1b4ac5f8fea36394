import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries,
  names: {
    height: ['altezza'],
    dropped: [
      'quando', 'chi', 'non chiaro', 'dubbio', 'f', 's', 'w', 'p', 'c', 'nn',
      'avvisounicode', 'nota disambigua', 'torna a', 'vedi anche', 'interprogetto', 'portale', 'ip', 'dp', 'controllo di autorità',
      'voce di qualità', 'vetrina', 'bandiera', 'torna', 'stub', 'collegamenti esterni', 'collegamento interrotto', 'link', 'ancora', 'ipa',
      'pronuncia', 'audio', 'commons', 'cronologia', 'aggiornare', 'organizzare', 'o', 'e', 'u', 'a', 'r', 'correggere', 'tradurre', 'localismo',
      'np', 'ic', 'naz solo icona', 'arma solo icona', 'divisione-end', 'approfondimento', 'nota', 'sortname-key', 'titolo errato', 'corsivo',
      'titolo in corsivo', 'minuscolo', 'protetta', 'protetto', 'controllodiautorita', 'ex-nazioni', 'toc right', 'toc', 'infobox', 'wip',
      'wip open', 'in corso', 'recentismo', 'curriculum', 'promozionale', 'enfasi', 'ne', 'simbolo', 'immagine multipla', 'onorificenze',
      'sports links',
    ],
    kept: [
      'sitodelciclismo', 'memoireducyclisme', 'museodelciclismo', 'link vdq', 'interprogetto/notizia',
      'cita web', 'cita libro', 'cita news', 'cita pubblicazione', 'bio', 'carica pubblica', 'box successione', 'divisione', 'medaglia',
      'onorificenza', 'palmarès', 'carriera sportivo', 'naz sport', 'ambasciata', 'cita',
    ],
    first: [
      'link v', 'senza fonte', 'cn', 'citazione necessaria', 'chiarire',
      'nowrap', 'nobr', 'citazione', 'quote', 'maiuscoletto', 'm', 'tutto attaccato', 'simboli', 'smaller text', 'sic', 'bibliografia testo',
      'versione', 'formatnum', 'val', 'underline', 'centrato', 'nb', 'abbr', 'chiarimento', 'tooltip', 'cassetto', 'small2', 'nobold',
      'colore testo', 'm text', 'lingue', 'en', 'fr', 'de', 'es', 'la', 'ru', 'pt',
    ],
    second: ['colore', 'color', 'abbreviazione', 'link color'],
    small: ['small', 'piccolo', 'smaller'],
    list: ['ubl', 'lista', 'elenco puntato', 'hlist', 'elenco orizzontale', 'elenco'],
    wrappedList: ['plainlist', 'flatlist'],
    break: ['br', 'capo'],
    url: ['url', 'cita url'],
    officialSite: ['sito ufficiale', 'sito web ufficiale'],
    interlanguage: ['ill', 'interlink'],
    language: ['lang', 'lingua'],
    marriage: ['matrimonio'],
    convert: ['convert', 'm di', 'converti'],
    coordinates: ['coord', 'coordinate'],
    number: ['tutto', 'numero'],
    country: ['naz', 'stato', 'nazione', 'band div', 'naz/nazionale', 'nazionale', 'bandiera nome', 'band'],
  },
  prefixes: { 'ciclismo ': 'kept', 'medagli': 'medal', 'calcio ': 'restOfName', 'basket ': 'restOfName', 'pallavolo ': 'restOfName', 'hockey ': 'restOfName', 'rugby ': 'restOfName', 'lang-': 'languageOne', 'naz/': 'country', 'naz ': 'country', 'portale ': 'dropped', medaglia: 'medal', 'bandiera ': 'dropped', 'cita ': 'kept' },
  literals: { '!': '|', 'a.c.': 'a.C.', 'd.c.': 'd.C.', '·': ' · ', '•': ' • ', '-': ' – ', '\\': ' / ', spazi: ' ', nbsp: ' ' },
}
