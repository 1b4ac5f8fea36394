import { type ParseOptions, parseArticle } from '../index.ts'
import { type ArticleRecord, type ErrorRecord, type PageRecord, toErrorRecord } from './record.ts'

/**
 * One record → one record: its Article, or an error record that says what is wrong with it. Never throws, so that one bad
 * record never ends a run.
 */
export function parseRecord(record: unknown, options: ParseOptions = {}): ArticleRecord | ErrorRecord {
  if (typeof record === 'string') return parseRecord({ text: record }, options)
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return toErrorRecord(null, 'bad-record', 'A record is an object with the keys id, text, title and language')
  }
  const { id = null, text, title, language } = record as { [key: string]: unknown }
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return toErrorRecord(null, 'bad-record', 'The id of a record is a string or a number')
  }
  if (typeof text !== 'string') return toErrorRecord(id, 'bad-record', 'The text of a record is a string')
  if (title !== undefined && title !== null && typeof title !== 'string') {
    return toErrorRecord(id, 'bad-record', 'The title of a record is a string')
  }
  if (language !== undefined && language !== null && typeof language !== 'string') {
    return toErrorRecord(id, 'bad-record', 'The language of a record is a BCP 47 tag')
  }
  try {
    const article = parseArticle(text, { ...options, ...(title && { title }), ...(language && { language }) })
    return { id, ...article }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return toErrorRecord(id, error instanceof TypeError ? 'bad-option' : 'failed', message)
  }
}

/** One line of NDJSON → one line of NDJSON, without the line end. Null for an empty line. */
export function parseLine(line: string, options: ParseOptions = {}): string | null {
  if (line.trim() === '') return null
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (error) {
    return JSON.stringify(toErrorRecord(null, 'bad-json', error instanceof Error ? error.message : String(error)))
  }
  return JSON.stringify(parseRecord(record, options))
}

/** One record as a line of NDJSON without its end, and what a converter must know of it: lines cross threads faster than Articles. */
export interface ParsedLine {
  line: string
  isError: boolean
  isRedirect: boolean
  /** The page is about a person. */
  isBiography: boolean
}

/** As `parseRecord`, for lines. */
export function parseToLine(record: PageRecord, options: ParseOptions): ParsedLine {
  const parsed = parseRecord(record, options)
  if ('error' in parsed) return toErrorLine(parsed)
  const { redirectTo, biography } = parsed
  return {
    line: JSON.stringify(parsed),
    isError: false,
    isRedirect: redirectTo !== null,
    isBiography: biography !== null,
  }
}

/** The line of an error record. */
export function toErrorLine(record: ErrorRecord): ParsedLine {
  return { line: JSON.stringify(record), isError: true, isRedirect: false, isBiography: false }
}
