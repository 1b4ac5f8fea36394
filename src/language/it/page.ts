import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografia', 'vita', 'vita e opere'],
    life: [
      'infanzia', 'gioventù', 'giovinezza', 'origini', 'infanzia e giovinezza', 'i primi anni', 'primi anni',
      'origini e formazione', 'famiglia e origini', 'giovinezza e formazione',
    ],
    lifePart: ['famiglia', 'formazione', 'studi', 'la famiglia', 'istruzione'],
    career: ['carriera', 'attività professionale', 'carriera professionale'],
    careerPart: [
      'club', 'nazionale', 'carriera militare', 'carriera da allenatore', 'allenatore', 'giocatore', 'carriera accademica',
      'gli esordi', 'esordi',
    ],
    politics: [
      'carriera politica', 'attività politica', 'vita politica', 'presidenza', 'presidente del consiglio',
      'presidente della repubblica', 'ministro …', 'sindaco di …', 'pontificato', 'regno', "l'attività politica",
    ],
    politicsPart: ['politica interna', 'politica estera', 'politica economica', 'elezioni', 'primo mandato', 'secondo mandato'],
    personal: ['vita privata', 'vita personale'],
    personalPart: ['matrimonio', 'matrimonio e figli', 'discendenza', 'matrimoni e discendenza', 'figli', 'salute'],
    legacy: [
      'morte', 'la morte', 'ultimi anni', 'gli ultimi anni', 'eredità', 'onorificenze', 'premi', 'riconoscimenti',
      'premi e riconoscimenti', 'controversie', 'critiche', 'intitolazioni', 'nella cultura di massa', 'nella cultura',
      'pensiero', 'procedimenti giudiziari', 'vicende giudiziarie', 'ascendenza', 'palmarès', 'influenza culturale', 'titoli',
    ],
    works: [
      'opere', 'opere principali', 'pubblicazioni', 'filmografia', 'discografia', 'scritti', 'statistiche', 'libri',
    ],
    worksPart: [
      'romanzi', 'saggi', 'poesie', 'cinema', 'televisione', 'album', 'teatro', 'racconti', 'presenze e reti nei club',
    ],
    notes: ['annotazioni', 'note esplicative', 'esplicative'],
    references: ['note', 'note e riferimenti', 'bibliografiche'],
    links: ['collegamenti esterni', 'voci correlate', 'altri progetti'],
    tail: ['bibliografia', 'fonti'],
  },
  rendered: {
    boilerplate: [
      "da wikipedia, l'enciclopedia libera", 'vai alla navigazione', 'vai alla ricerca', 'vai a: navigazione, ricerca',
      'modifica', 'modifica wikitesto', '[modifica | modifica wikitesto]', 'nascondi', 'controllo di autorità',
    ],
    hatnotes: ['lo stesso argomento in dettaglio: …', 'disambiguazione – …', 'voce principale: …', 'nota disambigua.svg …'],
    titleEnds: [' - wikipedia'],
    headingEnds: ['[modifica | modifica wikitesto]', '[modifica]', '[modifica wikitesto]'],
    contents: ['indice', 'indice [nascondi]'],
    backLinks: ['salta a:', 'torna su'],
    noteMarks: ['nota', 'n', 'n.'],
    maintenanceMarks: [
      'senza fonte', 'citazione necessaria', 'quando?', 'chi?', 'chiarire', 'non chiaro', 'modifica', 'modifica wikitesto',
      'fonte',
    ],
    categoryLabels: ['categorie:', 'categoria:', 'categorie nascoste:'],
    sureCategories: ['nati nel ', 'morti nel ', 'nati a ', 'morti a ', 'nati il ', 'morti il ', "nati l'", "morti l'"],
    categoryStarts: [
      'politici ', 'cavalieri ', 'presidenti ', 'ministri ', 'deputati ', 'senatori ', 'studenti ', 'persone ', 'scrittori ',
      'voci ', 'pagine ', 'professori ', 'sindaci ', 'calciatori ',
    ],
    categoryEnds: [' italiani', ' del xx secolo', ' del xxi secolo', ' del xix secolo'],
    incumbent: ['in carica'],
    retrieved: ['url consultato il', "url consultato l'", 'consultato il', 'visitato il'],
    archived: ["archiviato dall'url originale il", "archiviato dall'originale il", 'archiviato il', 'archiviato'],
  },
  disambiguation: ['disambigua', 'dis', 'disambig'],
}
