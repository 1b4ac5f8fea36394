import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografie', 'leven', 'levensloop', 'leven en werk', 'levensbeschrijving'],
    life: [
      'jeugd', 'jonge jaren', 'vroege leven', 'achtergrond', 'jeugd en opleiding', 'afkomst', 'jeugd en studie',
      'familie en jeugd', 'jeugdjaren', 'vroege jaren',
    ],
    lifePart: ['familie', 'opleiding', 'studie', 'afkomst en jeugd', 'opleiding en loopbaan'],
    career: ['loopbaan', 'carrière', 'werk', 'beroepsleven'],
    careerPart: [
      'militaire loopbaan', 'clubcarrière', 'interlandcarrière', 'wetenschappelijke loopbaan', 'trainerscarrière',
      'sportieve carrière',
    ],
    politics: [
      'politieke loopbaan', 'politiek', 'politieke carrière', 'premierschap', 'minister', 'presidentschap', 'minister van …',
      'burgemeester van …', 'pontificaat', 'regering', 'kamerlid', 'ministerschap', 'minister-president',
    ],
    politicsPart: ['binnenlands beleid', 'buitenlands beleid', 'verkiezingen', 'eerste termijn', 'tweede termijn', 'kabinet …'],
    personal: ['persoonlijk', 'privéleven', 'persoonlijk leven', 'privé'],
    personalPart: ['huwelijk', 'huwelijk en kinderen', 'huwelijken', 'kinderen', 'gezin', 'gezondheid'],
    legacy: [
      'overlijden', 'dood', 'laatste jaren', 'nalatenschap', 'erfenis', 'onderscheidingen', 'prijzen', 'eerbewijzen',
      'kritiek', 'controverse', 'controverses', 'trivia', 'prijzen en onderscheidingen', 'latere leven', 'na de politiek',
      'betekenis', 'erkenning', 'waardering', 'invloed', 'overlijden en nalatenschap',
    ],
    works: [
      'werken', 'bibliografie', 'publicaties', 'filmografie', 'discografie', 'boeken', 'geschriften', 'oeuvre',
      'statistieken', 'erelijst',
    ],
    worksPart: ['romans', 'gedichten', 'poëzie', 'films', 'televisie', 'albums', 'toneel'],
    notes: ['noten', 'voetnoten', 'opmerkingen'],
    references: [
      'referenties', 'bronnen, noten en/of referenties', 'noten en referenties', 'bronnen en noten', 'voetnoten en bronnen',
      'bronnen en referenties',
    ],
    links: ['externe links', 'zie ook', 'externe link'],
    tail: ['bronnen', 'literatuur', 'literatuur en bronnen', 'verder lezen'],
  },
  rendered: {
    boilerplate: [
      'uit wikipedia, de vrije encyclopedie', 'naar navigatie springen', 'naar zoeken springen', 'ga naar: navigatie, zoeken',
      'bewerken', 'brontekst bewerken', '[bewerken]', 'verbergen',
    ],
    hatnotes: ['zie voor …', 'dit artikel gaat over …', 'zie ook: …', 'voor het hoofdartikel …'],
    titleEnds: [' - wikipedia'],
    headingEnds: ['[bewerken | brontekst bewerken]', '[bewerken]'],
    contents: ['inhoud', 'inhoudsopgave'],
    backLinks: ['omhoog naar:', 'omhoog'],
    noteMarks: ['noot', 'n', 'opm'],
    maintenanceMarks: ['bron?', 'wie?', 'wanneer?', 'waar?', 'bewerken', 'brontekst bewerken'],
    categoryLabels: ['categorieën:', 'categorie:', 'verborgen categorieën:'],
    categoryStarts: [
      'nederlands ', 'belgisch ', 'vlaams ', 'tweede kamerlid', 'eerste kamerlid', 'minister ', 'burgemeester ', 'lid ',
    ],
    categoryEnds: [
      ' politicus', ' schrijver', ' minister', ' tweede kamerlid', ' eerste kamerlid', ' -politicus', ' bestuurder',
      ' hoogleraar', ' componist', ' acteur', ' voetballer', ' geleerde', ' kunstschilder', ' filosoof', ' zanger', ' jurist',
    ],
    incumbent: ['heden', 'huidig'],
    retrieved: ['geraadpleegd op', 'bezocht op', 'opgehaald op', 'geraadpleegd'],
    archived: ['gearchiveerd op', 'gearchiveerd van het origineel op', 'gearchiveerd'],
  },
  disambiguation: ['dp', 'dpintro', 'doorverwijspagina', 'dpafk', 'dpachternaam', 'dpvoornaam', 'dpkerk'],
}
