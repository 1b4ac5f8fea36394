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
  weekdays: ['월요일', '월', '화요일', '화', '수요일', '수', '목요일', '목', '금요일', '금', '토요일', '토', '일요일', '일'],
  islamicMonths: [
    ['무하람'],
    ['사파르'],
    ['라비 알 아왈'],
    ['라비 알 쎄니'],
    ['주마다 알 아왈'],
    ['주마다 알 쎄니'],
    ['라잡'],
    ['쉐아반'],
    ['라마단'],
    ['쉐왈'],
    ['듀 알 까다'],
    ['듀 알 히자'],
  ],
  before: ['기원전', 'BC'],
  after: ['서기', 'AD'],
}
