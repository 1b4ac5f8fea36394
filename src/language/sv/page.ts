import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografi', 'liv', 'liv och verk', 'levnad', 'liv och gärning'],
    life: [
      'uppväxt', 'tidigt liv', 'bakgrund', 'barndom', 'uppväxt och utbildning', 'tidiga år', 'bakgrund och uppväxt',
      'barndom och ungdom',
    ],
    lifePart: ['familj', 'utbildning', 'studier'],
    career: ['karriär', 'yrkesliv', 'yrkeskarriär'],
    careerPart: ['militär karriär', 'klubbkarriär', 'landslagskarriär', 'tränarkarriär', 'akademisk karriär'],
    politics: [
      'politisk karriär', 'politiskt arbete', 'politik', 'statsminister', 'presidentskap', 'statsministertiden',
      'regeringstid', 'minister', 'riksdagsledamot',
    ],
    politicsPart: ['inrikespolitik', 'utrikespolitik', 'val', 'första mandatperioden'],
    personal: ['privatliv', 'personligt', 'privat'],
    personalPart: ['äktenskap', 'äktenskap och barn', 'barn', 'hälsa', 'giftermål'],
    legacy: [
      'död', 'sista år', 'eftermäle', 'utmärkelser', 'priser och utmärkelser', 'hedersbetygelser', 'kritik', 'kontroverser',
      'senare liv', 'arv', 'betydelse', 'priser', 'senare år', 'utmärkelser och priser',
    ],
    works: ['verk', 'bibliografi', 'filmografi', 'diskografi', 'skrifter', 'publikationer', 'böcker', 'meriter'],
    worksPart: ['romaner', 'dikter', 'filmer', 'tv', 'album'],
    notes: ['anmärkningar', 'fotnoter'],
    references: ['referenser', 'noter', 'källor och noter', 'noter och referenser'],
    links: ['externa länkar', 'se även'],
    tail: ['källor', 'litteratur', 'tryckta källor', 'vidare läsning', 'webbkällor'],
  },
  rendered: {
    boilerplate: [
      'från wikipedia', 'hoppa till navigering', 'hoppa till sök', 'hoppa till: navigering, sök', 'redigera',
      'redigera wikitext', '[redigera]', 'dölj',
    ],
    hatnotes: ['huvudartikel: …', 'för andra betydelser, se …', 'se även: …', 'ej att förväxla med …'],
    titleEnds: [' – wikipedia'],
    headingEnds: ['[redigera | redigera wikitext]', '[redigera]'],
    contents: ['innehåll'],
    backLinks: ['hoppa upp till:', 'hoppa upp'],
    noteMarks: ['not', 'n'],
    maintenanceMarks: ['källa behövs', 'när?', 'vem?', 'förtydliga', 'redigera', 'redigera wikitext'],
    categoryLabels: ['kategorier:', 'kategori:', 'dolda kategorier:'],
    sureCategories: ['födda 0000', 'avlidna 0000', 'män', 'kvinnor', 'levande personer'],
    categoryStarts: [
      'födda ', 'avlidna ', 'svenska ', 'personer ', 'alumner ', 'mottagare ', 'ledamöter ', 'sveriges ', 'kommendörer ',
    ],
    categoryEnds: [' politiker', ' författare'],
    incumbent: ['nuvarande'],
    retrieved: ['läst', 'hämtad', 'hämtat', 'läst den'],
    archived: ['arkiverad från originalet', 'arkiverad'],
  },
  disambiguation: ['förgrening', 'grensida', 'gren', 'namnförgrening', 'efternamnsförgrening', 'trebokstavsförgrening'],
}
