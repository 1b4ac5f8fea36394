import { none } from '../none.ts'
import type { LanguagePack } from '../types/index.ts'
import { dates } from './dates.ts'
import { page } from './page.ts'

export const sr: LanguagePack = { code: 'sr', name: 'Serbian', dates, page, ...none }
