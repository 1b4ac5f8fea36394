import { none } from '../none.ts'
import type { LanguagePack } from '../types/index.ts'
import { dates } from './dates.ts'
import { infobox } from './infobox.ts'
import { page } from './page.ts'
import { syntax } from './syntax.ts'

export const sr: LanguagePack = { code: 'sr', name: 'Serbian', dates, page, syntax, ...none, infobox }
