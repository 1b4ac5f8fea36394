import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['hayatı', 'yaşamı'],
    life: ['ilk yılları', 'gençliği', 'erken yaşamı', 'çocukluğu'],
    career: ['kariyeri', 'kariyer'],
    politics: ['siyasi kariyeri', 'siyasi hayatı', 'cumhurbaşkanlığı'],
    personal: ['özel hayatı', 'kişisel yaşamı'],
    legacy: ['ölümü', 'mirası', 'ödülleri', 'ödüller'],
    works: ['eserleri', 'filmografisi', 'kitapları'],
    notes: ['notlar'],
    references: ['kaynakça'],
    links: ['dış bağlantılar', 'ayrıca bakınız'],
    tail: ['konuyla ilgili yayınlar'],
  },
  rendered: {
    categoryLabels: ['kategoriler:', 'kategori:'],
    sureCategories: ['0000 doğumlular', 'yaşayan insanlar', '0000 yılında ölenler'],
    retrieved: ['erişim tarihi:'],
  },
  disambiguation: ['anlam ayrımı', 'anlam ayrım'],
}
