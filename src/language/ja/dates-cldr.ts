import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
  ],
  weekdays: ['火曜日', '火', '水曜日', '水', '木曜日', '木', '金曜日', '金', '土曜日', '土', '日曜日', '日'],
  islamicMonths: [
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
  ],
  before: ['紀元前', 'BC'],
  after: ['西暦', 'AD'],
}
