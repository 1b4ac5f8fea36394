import { none } from '../none.ts'
import type { LanguagePack } from '../types/index.ts'
import { citations } from './citations.ts'
import { dates } from './dates.ts'
import { infobox } from './infobox.ts'
import { page } from './page.ts'
import { syntax } from './syntax.ts'
import { templates } from './templates.ts'

export const hu: LanguagePack = { code: 'hu', name: 'Hungarian', dates, page, syntax, ...none, infobox, templates, citations }
