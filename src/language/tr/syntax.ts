import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategori'],
    file: ['dosya', 'resim'],
    template: ['şablon'],
    user: ['kullanıcı'],
  },
  redirect: ['#yönlendirme', '#yönlendir'],
  fileOptions: [
    'küçükresim', 'küçük', 'çerçeveli', 'çerçevesiz', 'çerçeve', 'sınır', 'sol', 'sağ', 'merkez', 'orta', 'yok',
    'bağlantı=',
  ],
  functions: { defaultsort: ['varsayılansırala', 'sıralamaanahtarı'] },
  switches: [
    'içindekileryok',
  ],
  trail: 'cased',
}
