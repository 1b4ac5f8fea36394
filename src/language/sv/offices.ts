import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    start: ['Succession start', 'S-start'],
    end: ['Succession slut', 'S-slut'],
    row: ['Successionsbox', 'Succession box', 'Successionbox', 'Ämbetssuccession', 'Efterträdare', 'Succession'],
  },
  successionParameters: {
    title: ['titel', 'ämbete', 'post', 'befattning'],
    years: ['år', 'period', 'tid'],
    before: ['företrädare', 'föregångare', 'före'],
    after: ['efterträdare', 'efterföljare', 'efter'],
    alongside: ['tillsammans med'],
    ignored: ['bild'],
  },
  cellLabels: {
    before: ['Företräddes av', 'Företrädare', 'Föregicks av'],
    after: ['Efterträddes av', 'Efterträdare'],
    new: ['Ny titel', 'Nytt ämbete'],
  },
  notPeople: ['ingen', 'inga', 'okänd', 'vakant', 'första', 'den första', 'sittande', 'nuvarande', 'sig själv', 'ämbetet', 'posten', 'ny', 'nytt ämbete', 'ny post', 'sista'],
  notPeopleWords: ['inrättades', 'inrättat', 'inrättad', 'avskaffades', 'avskaffat', 'avskaffad', 'vakant', 'nyinrättat', 'nyinrättad', 'upphörde', 'ämbetet', 'posten', 'upplöst', 'själv', 'bildades', 'tjänsten', 'nytt ämbete', 'interregnum', 'upprättat', 'avvecklad'],
  asWords: ['som'],
  andWords: ['och', 'samt'],
  electWords: ['tillträdande', 'designerad', 'vald'],
  withWords: ['med', 'tillsammans med'],
  actingWords: ['tillförordnad', 'tf', 'tf.', 't.f', 'tillförordnade', 't.f.', 'vikarierande'],
  actingNotes: ['tillförordnad', 'tf', 'tf.', 't.f', 't.f.', 'vikarierande', 'interim'],
  ordinalSuffixes: [':e', ':a', ':te'],
  joiningWords: ['för', 'i', 'av', 'vid', 'på', 'till', 'och', 'från', 'med'],
  notOffices: ['kandidat', 'pris', 'pristagare', 'vinnare', 'medalj', 'mästare', 'rekord', 'rekordhållare', 'miss'],
  smallWords: ['för', 'i', 'av', 'vid', 'på', 'till', 'och', 'den', 'det', 'de'],
  rankWords: ['vice', 'biträdande', 'ställföreträdande', 'statssekreterare', 'vice-', 'förste', 'andre', 'heders'],
}
