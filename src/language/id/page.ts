import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografi'],
    life: ['kehidupan awal', 'masa kecil'],
    career: ['karier', 'karir'],
    politics: ['karier politik', 'karir politik'],
    personal: ['kehidupan pribadi'],
    legacy: ['kematian', 'penghargaan', 'warisan'],
    works: ['karya', 'filmografi'],
    notes: ['catatan'],
    references: ['referensi', 'catatan kaki'],
    links: ['pranala luar', 'lihat pula', 'lihat juga'],
    tail: ['daftar pustaka', 'bacaan lanjutan'],
  },
  rendered: {
    categoryLabels: ['kategori:'],
    sureCategories: ['kelahiran 0000', 'kematian 0000', 'orang hidup'],
    retrieved: ['diakses tanggal'],
  },
  disambiguation: ['disambig', 'disambiguasi'],
}
