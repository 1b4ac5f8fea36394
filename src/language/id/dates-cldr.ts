import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['Januari', 'Jan'],
    ['Februari', 'Feb'],
    ['Maret', 'Mar'],
    ['April', 'Apr'],
    ['Mei'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['Agustus', 'Agu'],
    ['September', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Desember', 'Des'],
  ],
  weekdays: ['Senin', 'Sen', 'Selasa', 'Sel', 'Rabu', 'Rab', 'Kamis', 'Kam', 'Jumat', 'Jum', 'Sabtu', 'Sab', 'Minggu', 'Min'],
  islamicMonths: [
    ['Muharam'],
    ['Safar'],
    ['Rabiulawal'],
    ['Rabiulakhir'],
    ['Jumadilawal'],
    ['Jumadilakhir'],
    ['Rajab'],
    ['Syakban'],
    ['Ramadan'],
    ['Syawal'],
    ['Zulkaidah'],
    ['Zulhijah'],
  ],
  before: ['Sebelum Masehi', 'SM'],
  after: ['Masehi'],
}
