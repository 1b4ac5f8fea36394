import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    start: ['Opvolging begin', 'OpvolgingBegin', 'Begin opvolging'],
    end: ['Opvolging eind', 'OpvolgingEind', 'OpvolgingEinde', 'Einde opvolging'],
    row: ['Opvolging', 'OpvolgingCombi', 'Opvolging2', 'Opvolging drie', 'Opvolging twee', 'OpvolgingCombi2'],
  },
  successionParameters: {
    title: ['lijst', 'functie', 'ambt', 'titel'],
    years: ['periode', 'jaren', 'tijdvak'],
    before: ['vorige', 'voorganger'],
    after: ['volgende', 'opvolger'],
    ignored: ['vorigenaam', 'volgendenaam'],
  },
  cellLabels: {
    before: ['Voorganger', 'Voorafgegaan door'],
    after: ['Opvolger', 'Opgevolgd door'],
    new: ['Nieuwe functie'],
  },
  notPeople: ['geen', 'niemand', 'onbekend', 'vacant', 'eerste', 'laatste', 'zichzelf', 'hemzelf', 'haarzelf', 'huidig', 'functie', 'ambt', 'heden', 'in functie', 'zetelend', 'nog in functie', 'nvt', 'n.v.t'],
  notPeopleWords: ['zichzelf', 'hemzelf', 'haarzelf', 'opgeheven', 'ingesteld', 'opgericht', 'vacant', 'nieuwe functie', 'functie', 'afgeschaft', 'gecreëerd', 'opheffing', 'instelling', 'ontstaan', 'interregnum', 'gefuseerd', 'splitsing', 'fusie'],
  asWords: ['als'],
  andWords: ['en'],
  electWords: ['aangewezen', 'gekozen', 'beoogd'],
  withWords: ['met', 'samen met'],
  actingWords: ['waarnemend', 'demissionair', 'tijdelijk', 'interim'],
  actingNotes: ['waarnemend', 'ad interim', 'interim', 'wnd', 'a.i.', 'tijdelijk', 'demissionair', 'wnd.'],
  ordinalSuffixes: ['e', 'ste', 'de'],
  joiningWords: ['van', 'voor', 'in', 'bij', 'der', 'de', 'te', 'namens', 'en', 'aan', 'het'],
  notOffices: ['kandidaat', 'lijsttrekker', 'prijs', 'winnaar', 'medaille', 'kampioen', 'record', 'award'],
  smallWords: ['van', 'de', 'het', 'der', 'den', 'voor', 'in', 'en', 'bij', 'te', 'aan'],
  rankWords: ['vice', 'vicepremier', 'viceminister-president', 'viceminister', 'viceminister', 'plaatsvervangend', 'adjunct', 'staatssecretaris', 'loco', 'ere', 'onder', 'vicevoorzitter'],
}
