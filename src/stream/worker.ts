import type { ParseOptions } from '../index.ts'
import { type ParsedLine, parseToLine } from './parse-record.ts'
import type { PageRecord } from './record.ts'

/** What a thread of the pool runs. */
export default function work({ record, options }: { record: PageRecord; options: ParseOptions }): ParsedLine {
  return parseToLine(record, options)
}
