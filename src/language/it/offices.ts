import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    row: ['Box successione', 'Box successione multiplo', 'Successione', 'Box successione doppio'],
  },
  successionParameters: {
    title: ['carica', 'titolo'],
    years: ['periodo', 'mandato'],
    before: ['precedente', 'predecessore', 'precedenti'],
    after: ['successivo', 'successore', 'successivi'],
    kind: ['tipologia'],
    alongside: ['coreggente', 'coimperatore'],
    ignored: ['immagine', 'coreggentepre', 'coreggentesucc', 'note', 'nota'],
  },
  otherKinds: ['sportivo', 'sport', 'sportiva', 'premio', 'onorificenza', 'record', 'calciatore', 'televisivo', 'spettacolo', 'competizione', 'pretendente'],
  cellLabels: {
    before: ['Predecessore', 'Preceduto da'],
    after: ['Successore', 'Succeduto da'],
    incumbent: ['In carica'],
    new: ['Titolo inesistente', 'Carica istituita'],
    none: ['Titolo estinto', 'Carica abolita'],
  },
  notPeople: ['nessuno', 'in carica', 'sconosciuto', 'vacante', 'prima', 'primo', 'ultimo', 'primo titolare', 'titolo inesistente', 'titolo creato', 'titolo estinto', 'se stesso', 'sé stesso', 'se stessa', 'sé stessa', 'carica', 'titolo', 'carica attuale', 'nuova carica', 'nuovo titolo', '-'],
  notPeopleWords: ['stesso', 'stessa', 'inesistente', 'estinto', 'estinta', 'istituita', 'istituito', 'abolita', 'abolito', 'vacante', 'creata', 'creato', 'soppressa', 'soppresso', 'carica', 'istituzione', 'abolizione', 'creazione', 'cessata', 'sede vacante', 'interregno', 'costituzione', 'fine della', 'proclamazione', 'annessione'],
  asWords: ['come', 'quale'],
  andWords: ['e', 'ed'],
  electWords: ['eletto', 'eletta', 'designato', 'designata'],
  withWords: ['con', 'insieme a', 'assieme a'],
  actingWords: ['facente funzione', 'reggente'],
  actingNotes: ['ad interim', 'interim', 'f.f', 'facente funzione', 'reggente', 'provvisorio', 'a.i.'],
  ordinalSuffixes: ['º', 'ª', '°'],
  joiningWords: ['di', 'del', 'della', 'dello', 'dei', 'degli', 'delle', "dell'", 'per', 'in', 'nel', 'nella', 'e', 'al', 'alla', 'presso', 'con', 'a'],
  notOffices: ['vincitori', 'vincitrici', 'premi', 'campioni', 'medaglie', 'prix', 'prize', 'award', 'oscar', 'palma', 'detentore', 'detentrice', 'candidati', 'candidato', 'candidata', 'premio', 'vincitore', 'vincitrice', 'medaglia', 'campione', 'campionessa', 'record', 'miss'],
  smallWords: ['di', 'del', 'della', 'dello', 'dei', 'degli', 'delle', 'e', 'in', 'per', 'il', 'la', 'lo', 'a', 'al', 'alla'],
  rankWords: ['vice', 'vicepresidente', 'viceministro', 'sottosegretario', 'vicesegretario', 'vicario', 'aggiunto', 'emerito', 'onorario', 'primo'],
}
