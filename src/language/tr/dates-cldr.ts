import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['Ocak', 'Oca'],
    ['Şubat', 'Şub'],
    ['Mart', 'Mar'],
    ['Nisan', 'Nis'],
    ['Mayıs', 'May'],
    ['Haziran', 'Haz'],
    ['Temmuz', 'Tem'],
    ['Ağustos', 'Ağu'],
    ['Eylül', 'Eyl'],
    ['Ekim', 'Eki'],
    ['Kasım', 'Kas'],
    ['Aralık', 'Ara'],
  ],
  weekdays: ['Pazartesi', 'Pzt', 'Salı', 'Sal', 'Çarşamba', 'Çar', 'Perşembe', 'Per', 'Cuma', 'Cum', 'Cumartesi', 'Cmt', 'Pazar', 'Paz'],
  islamicMonths: [
    ['Muharrem'],
    ['Safer'],
    ['Rebiülevvel'],
    ['Rebiülahir'],
    ['Cemaziyelevvel'],
    ['Cemaziyelahir'],
    ['Recep'],
    ['Şaban'],
    ['Ramazan'],
    ['Şevval'],
    ['Zilkade'],
    ['Zilhicce'],
  ],
  before: ['Milattan Önce', 'MÖ'],
  after: ['Milattan Sonra', 'MS'],
}
