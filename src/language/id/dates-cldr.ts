import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agu'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  weekdays: ['senin', 'sen', 'selasa', 'sel', 'rabu', 'rab', 'kamis', 'kam', 'jumat', 'jum', 'sabtu', 'sab', 'minggu', 'min'],
  islamicMonths: [
    ['muharam'],
    ['safar'],
    ['rabiulawal'],
    ['rabiulakhir'],
    ['jumadilawal'],
    ['jumadilakhir'],
    ['rajab'],
    ['syakban'],
    ['ramadan'],
    ['syawal'],
    ['zulkaidah'],
    ['zulhijah'],
  ],
  before: ['sebelum masehi', 'sm'],
  after: ['masehi'],
}
