import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['bayraksimge', 'ayrıca bakınız', 'bayrak ikonu', 'kaynak belirt', 'anlam ayrımı', 'otorite kontrolü', 'ana madde', 'vikiyolculuk', 'taslak', 'portal çubuğu'],
    country: ['bayrak', 'bayraklı ülke', 'kardeş şehir', 'ülke verisi'],
    first: ['kişi adı', 'bölünmez'],
    list: ['unbulleted list', 'düzliste'],
    wrappedList: ['plainlist', 'düz liste'],
    marriage: ['evlilik'],
  },
}
