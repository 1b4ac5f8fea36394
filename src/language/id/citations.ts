import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: { web: ['cite web id', 'kutip web'], news: ['kutip berita'], book: ['kutip buku'], journal: ['kutip jurnal'] },
  parameters: {
    author: ['penulis', 'pengarang'], authorLast: ['nama belakang'], authorFirst: ['nama depan'], title: ['judul'], work: ['karya', 'situs'], newspaper: ['surat kabar', 'koran'], journal: ['jurnal'], publisher: ['penerbit'], place: ['tempat', 'lokasi'], language: ['bahasa'], date: ['tanggal'], year: ['tahun'],
    accessDate: ['tanggal akses', 'diakses'], page: ['halaman'], pages: ['hlm'], chapter: ['bab'],
  },
}
