import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  weekdays: ['pazartesi', 'pzt', 'salı', 'sal', 'çarşamba', 'çar', 'perşembe', 'per', 'cuma', 'cum', 'cumartesi', 'cmt', 'pazar', 'paz'],
  islamicMonths: [
    ['muharrem'],
    ['safer'],
    ['rebiülevvel'],
    ['rebiülahir'],
    ['cemaziyelevvel'],
    ['cemaziyelahir'],
    ['recep'],
    ['şaban'],
    ['ramazan'],
    ['şevval'],
    ['zilkade'],
    ['zilhicce'],
  ],
  before: ['milattan önce', 'mö'],
  after: ['milattan sonra', 'ms'],
}
