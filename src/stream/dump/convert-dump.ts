import type { ParseOptions } from '../../index.ts'
import type { ParsedLine } from '../parse-record.ts'
import type { ParsePool } from '../pool.ts'
import type { OpenDump } from './open-dump.ts'
import { DumpError, type DumpHead, type DumpPage, readPages } from './read-pages.ts'

/** How to convert a dump. */
export interface DumpOptions {
  /** Number of the namespace whose pages are wanted; default 0, articles. */
  namespace?: number
  /** Only pages about people. */
  biographies?: boolean
  /** Stop after so many records. */
  limit?: number
  /** BCP 47; default what the dump says of itself. */
  language?: string
  /** Id of the last page that an earlier run wrote, and how many records it wrote. */
  resumeAfter?: { lastId: number | null; records: number }
  /** Called after every page that was parsed, and at the end, also of a damaged dump. */
  onProgress?: (summary: DumpSummary) => void
}

/** What came of a dump. */
export interface DumpSummary {
  /** Pages of the file that were read. */
  pages: number
  /** Records written, those of earlier runs among them. */
  records: number
  /** Error records among those that this run wrote. */
  errors: number
  redirects: number
  otherNamespaces: number
  /** Pages left out by `biographies`. */
  notBiographies: number
  /** The limit was reached before the end of the file. */
  limited: boolean
}

/** Pages that are being parsed or wait to be written, for each worker: enough to keep it busy, few enough for flat memory. */
const AHEAD = 8

/**
 * Converts a dump: one NDJSON line for each page of the namespace that is no redirect, in the order of the dump. `write`
 * takes one line at a time and says when it wants more.
 * @throws DumpError where the dump is damaged or ends early; what came before has been written.
 */
export async function convertDump(
  dump: OpenDump,
  pool: ParsePool,
  write: (line: string) => Promise<void> | void,
  options: DumpOptions = {},
): Promise<DumpSummary> {
  const { namespace = 0, biographies = false, limit = Number.POSITIVE_INFINITY, resumeAfter, onProgress } = options
  const summary: DumpSummary = {
    pages: 0,
    records: resumeAfter?.records ?? 0,
    errors: 0,
    redirects: 0,
    otherNamespaces: 0,
    notBiographies: 0,
    limited: false,
  }
  let skipTo = resumeAfter?.lastId ?? null
  let head: DumpHead = { language: null }
  const waiting: Promise<ParsedLine>[] = []

  const settle = async (): Promise<void> => {
    const parsed = await waiting.shift()
    if (!parsed) return
    if (summary.records >= limit) summary.limited = true
    else if (parsed.isRedirect) summary.redirects++
    else if (biographies && !parsed.isBiography && !parsed.isError) summary.notBiographies++
    else {
      await write(`${parsed.line}\n`)
      summary.records++
      if (parsed.isError) summary.errors++
    }
    onProgress?.(summary)
  }

  const pages = readPages(dump.chunks, (found) => {
    head = found
  })
  let failure: unknown
  try {
    for await (const page of pages) {
      summary.pages++
      if (page.namespace !== namespace) summary.otherNamespaces++
      else if (page.redirect) summary.redirects++
      else if (skipTo !== null) {
        if (page.id === skipTo) skipTo = null
      } else if (summary.records >= limit) {
        summary.limited = true
        break
      } else {
        waiting.push(pool.parse(toRecord(page), parseOptions(options, head)))
        if (waiting.length >= pool.size * AHEAD) await settle()
      }
    }
  } catch (error) {
    failure = error
  }
  while (waiting.length > 0) await settle()
  onProgress?.(summary)
  if (failure !== undefined) throw failure
  if (skipTo !== null)
    throw new DumpError(`The dump has no page ${skipTo}, with which the output ends: it is another dump`)
  return summary
}

function toRecord({ id, title, text }: DumpPage): { id: number; title: string; text: string } {
  return { id, title, text }
}

function parseOptions({ language }: DumpOptions, head: DumpHead): ParseOptions {
  const code = language ?? head.language
  return { format: 'wikitext', ...(code && { language: code }) }
}
