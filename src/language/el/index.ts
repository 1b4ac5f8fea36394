import { none } from '../none.ts'
import type { LanguagePack } from '../types/index.ts'
import { dates } from './dates.ts'
import { page } from './page.ts'

export const el: LanguagePack = { code: 'el', name: 'Greek', dates, page, ...none }
