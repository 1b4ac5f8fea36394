import type { LanguagePack } from '../types/index.ts'
import { categories } from './categories.ts'
import { citations } from './citations.ts'
import { dates } from './dates.ts'
import { infobox } from './infobox.ts'
import { offices } from './offices.ts'
import { page } from './page.ts'
import { prose } from './prose.ts'
import { syntax } from './syntax.ts'
import { templates } from './templates.ts'

export const et: LanguagePack = { code: 'et', name: 'Estonian', dates, page, syntax, infobox, templates, citations, categories, offices, prose }
