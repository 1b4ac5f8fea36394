import { none } from '../none.ts'
import type { LanguagePack } from '../types/index.ts'
import { citations } from './citations.ts'
import { dates } from './dates.ts'
import { page } from './page.ts'
import { syntax } from './syntax.ts'

export const id: LanguagePack = { code: 'id', name: 'Indonesian', dates, page, syntax, ...none, citations }
