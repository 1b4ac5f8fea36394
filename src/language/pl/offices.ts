import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    row: ['Poprzednik Następca', 'Poprzednik-Następca', 'Poprzednik następca', 'Władca', 'Władca-Polska', 'Władca-Anglia', 'Władca-Francja', 'Władca-Niemcy', 'Władca-Rosja', 'Władca-Czechy', 'Władca-Węgry', 'Władca-Szkocja', 'Władca-Hiszpania', 'Sukcesja', 'Biskup następca'],
  },
  successionParameters: {
    title: ['urząd', 'info', 'funkcja', 'tytuł', 'stanowisko'],
    years: ['lata', 'okres', 'kadencja'],
    before: ['pop', 'poprzednik'],
    after: ['nast', 'następca'],
    noteBefore: ['poprzednik opis', 'pop opis'],
    noteAfter: ['następca opis', 'nast opis'],
    ignored: ['kolor'],
  },
  cellLabels: {
    before: ['Poprzednik', 'Poprzedniczka', 'Poprzednicy'],
    after: ['Następca', 'Następczyni', 'Następcy'],
    vacant: ['wakat'],
  },
  notPeople: ['brak', 'nikt', 'nieznany', 'wakat', 'pierwszy', 'pierwsza', 'ostatni', 'obecnie', 'nadal', 'on sam', 'ona sama', 'urząd', 'stanowisko', 'urzędujący', 'urzędująca', 'nowy urząd'],
  notPeopleWords: ['utworzono', 'utworzony', 'utworzone', 'utworzenie', 'zniesiono', 'zniesiony', 'zniesione', 'zniesienie', 'likwidacja', 'zlikwidowano', 'zlikwidowany', 'zlikwidowane', 'wakat', 'ustanowiono', 'powstanie', 'stanowisko', 'urząd', 'reaktywacja', 'bezkrólewie', 'przekształcenie', 'nowy urząd', 'połączono', 'rozwiązanie', 'powołanie', 'koniec', 'powstał', 'samego siebie'],
  asWords: ['jako'],
  andWords: ['i', 'oraz'],
  electWords: ['elekt', 'desygnowany', 'desygnowana', 'nominat'],
  withWords: ['wraz z', 'razem z'],
  actingWords: ['pełniący obowiązki', 'pełniąca obowiązki', 'p.o.', 'p.o', 'po.'],
  actingNotes: ['p.o.', 'p.o', 'pełniący obowiązki', 'pełniąca obowiązki', 'tymczasowy', 'tymczasowo', 'tymczasowa'],
  joiningWords: ['w', 'we', 'na', 'przy', 'do', 'z', 'ds.', 'ds', 'dla', 'i', 'od'],
  notOffices: ['kandydat', 'kandydatka', 'nagroda', 'laureat', 'laureatka', 'medal', 'mistrz', 'mistrzyni', 'rekord', 'rekordzista', 'miss'],
  smallWords: ['w', 'we', 'na', 'przy', 'do', 'z', 'i', 'ds.', 'ds'],
  rankWords: ['wiceprezes', 'wiceminister', 'wicepremier', 'wiceprezydent', 'wicemarszałek', 'zastępca', 'podsekretarz', 'sekretarz', 'wice', 'honorowy', 'wiceprzewodniczący', 'wiceprzewodnicząca'],
}
