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
  weekdays: ['星期一', '周一', '星期二', '周二', '星期三', '周三', '星期四', '周四', '星期五', '周五', '星期六', '周六', '星期日', '周日'],
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
  before: ['公元前'],
  after: ['公元'],
}
