import { fileURLToPath } from 'node:url'
import type { ParseOptions } from '../index.ts'
import { type ParsedLine, parseToLine, toErrorLine } from './parse-record.ts'
import { type PageRecord, toErrorRecord } from './record.ts'

/** Parses records, here or in worker threads. */
export interface ParsePool {
  /** How many records are parsed at once. */
  readonly size: number
  parse(record: PageRecord, options: ParseOptions): Promise<ParsedLine>
  close(): Promise<void>
}

/**
 * A pool of `workers` threads, or of none: then records are parsed in this one.
 * A record that ends its thread (out of memory) gives an error record.
 */
export async function createPool(workers: number): Promise<ParsePool> {
  if (workers === 0) {
    return { size: 1, parse: async (record, options) => parseToLine(record, options), close: async () => {} }
  }
  const { Piscina } = await import('piscina')
  const filename = fileURLToPath(new URL('./worker.js', import.meta.url))
  const piscina = new Piscina({ filename, minThreads: workers, maxThreads: workers })
  return {
    size: workers,
    parse: async (record, options) => {
      try {
        return (await piscina.run({ record, options })) as ParsedLine
      } catch (error) {
        return toErrorLine(toErrorRecord(record.id, 'failed', error instanceof Error ? error.message : String(error)))
      }
    },
    close: () => piscina.destroy(),
  }
}
