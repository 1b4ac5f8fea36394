import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    row: ['Järgnevus', 'Ametijärgnevus', 'Eelnev-järgnev', 'Succession box', 'Järgnevuskast', 'Valitsejate järgnevus', 'Eelkäija järglane'],
    start: ['S-algus', 'Algus'],
    end: ['S-lõpp', 'Lõpp'],
  },
  successionParameters: {
    title: ['amet', 'tiitel', 'nimi', 'ametikoht'],
    years: ['aastad', 'aeg', 'ametiaeg', 'periood'],
    before: ['eelmine', 'eelkäija', 'enne', 'eelnev'],
    after: ['järgmine', 'järglane', 'pärast', 'järgnev', 'järeltulija'],
  },
  cellLabels: {
    before: ['Eelmine', 'Eelkäija', 'Eelnev', 'Eelnes'],
    after: ['Järgmine', 'Järglane', 'Järgnev', 'Järgnes'],
  },
  notPeople: ['puudub', 'ei ole', 'pole', 'teadmata', 'vakantne', 'esimene', 'viimane', 'praegune', 'ametis', 'amet', 'ise', 'tema ise', 'keegi'],
  notPeopleWords: ['loodi', 'loodud', 'kaotati', 'kaotatud', 'lakkas', 'lakanud', 'lõpetas', 'likvideeriti', 'likvideeritud', 'vakantne', 'asutati', 'asutatud', 'olemast', 'ametikoht', 'institutsioon',
    'asendus',
    'asendati', 'taasloodud', 'moodustati', 'ümber'],
  asWords: ['kui'],
  andWords: ['ja', 'ning'],
  electWords: ['valitud', 'määratud'],
  withWords: ['koos'],
  actingWords: ['kohusetäitja', 'kt', 'k.t.'],
  actingNotes: ['kohusetäitja', 'kt', 'k.t.', 'ajutine', 'kohusetäitjana', 'ülesannetes'],
  joiningWords: ['ja', 'ning'],
  notOffices: ['kandidaat', 'preemia', 'laureaat', 'võitja', 'medal', 'meister', 'rekord'],
  smallWords: ['ja', 'ning'],
  rankWords: ['ase', 'aseesimees', 'asepresident', 'abi', 'abiminister', 'asekantsler', 'viitsepresident', 'au', 'asetäitja'],
}
