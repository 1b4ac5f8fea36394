import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    row: ['Personenleiste', 'Personenleiste multi', 'Folgenleiste', 'Folgenleiste multi', 'Nachfolgeleiste', 'Amtsinhaberleiste', 'Personenleiste Papst', 'Bischofsleiste'],
    ignored: ['navigationsleiste vorgänger nachfolger'],
  },
  successionParameters: {
    title: ['AMT', 'TITEL', 'POSITION', 'FUNKTION'],
    years: ['ZEIT', 'AMTSZEIT', 'ZEITRAUM', 'JAHR'],
    before: ['VORGÄNGER', 'VORGÄNGERIN', 'VORGÄNGERINNEN', 'VORG', 'VORGAENGER'],
    after: ['NACHFOLGER', 'NACHFOLGERIN', 'NACHFOLGERINNEN', 'NACHF'],
    ignored: ['VORGÄNGER_GESCHLECHT', 'NACHFOLGER_GESCHLECHT'],
  },
  otherKinds: ['auszeichnung', 'sport'],
  cellLabels: {
    before: ['Vorgänger', 'Vorgängerin', 'Vorgänger im Amt'],
    after: ['Nachfolger', 'Nachfolgerin'],
    vacant: ['vakant'],
  },
  notPeople: ['keiner', 'keine', 'niemand', 'unbekannt', 'vakant', 'unbesetzt', 'neu', 'neues amt', 'erster', 'erste', 'letzter', 'letzte', 'amtsinhaber', 'derzeitiger amtsinhaber', 'noch im amt', 'aktuell', 'amt neu', 'selbst', 'er selbst', 'sie selbst', 'neugründung', 'auflösung', 'stelle unbesetzt', 'neugeschaffen', 'entfällt', 'n. n'],
  notPeopleWords: ['abgeschafft', 'geschaffen', 'neugeschaffen', 'gegründet', 'aufgelöst', 'eingerichtet', 'errichtet', 'aufgehoben', 'vakanz', 'vakant', 'umbenannt', 'zusammengelegt', 'amt erloschen', 'erloschen', 'amt', 'position', 'posten', 'neues', 'wahlkreis', 'abschaffung', 'neugründung', 'gründung', 'auflösung', 'interregnum', 'entstehung'],
  asWords: ['als'],
  andWords: ['und', 'sowie', 'bzw.'],
  electWords: ['designiert', 'gewählt', 'designierter', 'designierte'],
  withWords: ['mit', 'gemeinsam mit', 'zusammen mit'],
  actingWords: ['kommissarischer', 'kommissarische', 'kommissarisch', 'geschäftsführender', 'geschäftsführende', 'amtierender', 'amtierende', 'stellvertretend amtierender', 'interimistischer', 'interimistische', 'interims'],
  actingNotes: ['geschäftsführend', 'amtierend', 'interim', 'kommissarisch', 'interimistisch', 'kommissarisch amtierend', 'amtsführend', 'a. i', 'kom'],
  joiningWords: ['für', 'von', 'der', 'des', 'im', 'in', 'beim', 'bei', 'am', 'zu', 'und', 'vom', 'aus'],
  notOffices: ['gewinner', 'gewinnerin', 'preisträgerinnen', 'preise', 'weltmeisterin', 'olympiasiegerin', 'medaillen', 'kandidaten', 'kandidat', 'kandidatin', 'preisträger', 'preisträgerin', 'preis', 'weltmeister', 'olympiasieger', 'rekordhalter', 'spitzenkandidat', 'auszeichnung', 'medaille'],
  smallWords: ['der', 'die', 'das', 'des', 'dem', 'den', 'von', 'vom', 'für', 'im', 'in', 'zu', 'zum', 'zur', 'und', 'am', 'an', 'beim', 'bei'],
  rankWords: ['stellvertretender', 'stellvertretende', 'stellvertreter', 'stellv.', 'vize', 'vizepräsident', 'vizekanzler', 'staatssekretär', 'parlamentarischer', 'ehren', 'alt', 'ehemaliger', 'geschäftsführer'],
}
