import type { Article } from '../index.ts'

/** One page on its way in: a line of NDJSON. */
export interface PageRecord {
  /** Comes out again as it went in. */
  id?: string | number | null
  /** Raw text of the page. */
  text: string
  title?: string
  /** BCP 47; default that of the run. */
  language?: string
}

/** The Article of one page, with the id of its record. */
export type ArticleRecord = { id: string | number | null } & Article

/** What comes out for a record that cannot be read. `code`: `bad-json`, `bad-record`, `bad-option`, `failed`. */
export interface ErrorRecord {
  id: string | number | null
  error: { code: 'bad-json' | 'bad-record' | 'bad-option' | 'failed'; message: string }
}

/** Makes the record of a failure. */
export function toErrorRecord(id: unknown, code: ErrorRecord['error']['code'], message: string): ErrorRecord {
  return { id: typeof id === 'string' || typeof id === 'number' ? id : null, error: { code, message } }
}
