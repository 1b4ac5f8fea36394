import type { LanguagePack } from '../../language/index.ts'
import type { Context } from '../../values/context.ts'
import { type CitationTable, citationTable } from './csl/citation-table.ts'
import { CitationDates } from './csl/dates.ts'

/** What reading the sources of one page knows. */
export interface SourceReading {
  readonly context: Context
  readonly language: LanguagePack
  readonly table: CitationTable
  readonly dates: CitationDates
}

export function sourceReading(context: Context): SourceReading {
  return {
    context,
    language: context.language,
    table: citationTable(context.language),
    dates: new CitationDates(context),
  }
}
