import { Transform } from 'node:stream'
import { TransformStream } from 'node:stream/web'
import { type ParseOptions, parseArticle } from '../index.ts'
import { parseRecord } from './parse-record.ts'
import type { ArticleRecord, ErrorRecord, PageRecord } from './record.ts'

/**
 * A Web stream that turns pages into Articles, one at a time and only as fast as they are taken away: records
 * `{ id, text, title?, language? }` or bare texts in, Articles with their id out. A bad record gives one error record.
 * @throws TypeError where an option is misused.
 */
export function parseStream(
  options: ParseOptions = {},
): TransformStream<PageRecord | string, ArticleRecord | ErrorRecord> {
  checkOptions(options)
  return new TransformStream({
    transform(record, controller) {
      controller.enqueue(parseRecord(record, options))
    },
  })
}

/** The same as a Node object stream. */
export function parseNodeStream(options: ParseOptions = {}): Transform {
  checkOptions(options)
  return new Transform({
    objectMode: true,
    transform(record, _encoding, done) {
      done(null, parseRecord(record, options))
    },
  })
}

/** Told once and at once, not with every record. */
function checkOptions(options: ParseOptions): void {
  parseArticle('', options)
}
