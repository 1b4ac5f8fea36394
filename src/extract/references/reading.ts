import type { LanguagePack } from '../../language/index.ts'
import type { Context } from '../../values/context.ts'
import { CitationFields } from './csl/citation-fields.ts'
import { type CitationTable, citationTable } from './csl/citation-table.ts'
import { CitationDates } from './csl/dates.ts'

/** What reading the sources of one page knows. */
export interface SourceReading {
  readonly context: Context
  readonly language: LanguagePack
  readonly table: CitationTable
  readonly dates: CitationDates
  /** The values of the citation template at hand. */
  readonly fields: CitationFields
}

export function sourceReading(context: Context): SourceReading {
  return {
    context,
    language: context.language,
    table: citationTable(context.language),
    dates: new CitationDates(context),
    fields: new CitationFields(),
  }
}
