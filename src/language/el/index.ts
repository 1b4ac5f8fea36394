import { none } from '../none.ts'
import type { LanguagePack } from '../types/index.ts'
import { dates } from './dates.ts'
import { page } from './page.ts'
import { syntax } from './syntax.ts'

export const el: LanguagePack = { code: 'el', name: 'Greek', dates, page, syntax, ...none }
