import { none } from '../none.ts'
import type { LanguagePack } from '../types/index.ts'
import { citations } from './citations.ts'
import { dates } from './dates.ts'
import { page } from './page.ts'
import { syntax } from './syntax.ts'

export const vi: LanguagePack = { code: 'vi', name: 'Vietnamese', dates, page, syntax, ...none, citations }
