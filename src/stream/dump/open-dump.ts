import { createReadStream, statSync } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import unbzip2 from 'unbzip2-stream'
import { DumpError } from './read-pages.ts'

/** A dump while it is being read. */
export interface OpenDump {
  /** Its decoded characters. */
  chunks: AsyncIterable<string>
  /** How many bytes of the file (compressed, as they are) were taken so far. */
  bytesRead: () => number
  /** Size of the file in bytes; null for standard input. */
  size: number | null
}

/**
 * Opens `pages-articles.xml`, `.xml.bz2` (one stream or many) or `.xml.gz`, told apart by their first bytes; `-` is standard
 * input. Read errors come out of `chunks` as `DumpError`s.
 */
export function openDump(file: string, stdin: Readable = process.stdin): OpenDump {
  const size = file === '-' ? null : statSync(file).size
  const source: Readable = file === '-' ? stdin : createReadStream(file, { highWaterMark: 256 * 1024 })
  let taken = 0
  return {
    chunks: decode(source, (bytes) => {
      taken += bytes
    }),
    bytesRead: () => taken,
    size,
  }
}

const GZIP = [0x1f, 0x8b]
const BZIP2 = [0x42, 0x5a, 0x68]

async function* decode(source: Readable, onBytes: (bytes: number) => void): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8')
  try {
    for await (const chunk of await decompress(counted(source, onBytes))) {
      yield decoder.decode(chunk as Uint8Array, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    throw new DumpError(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

async function* counted(source: Readable, onBytes: (bytes: number) => void): AsyncGenerator<Buffer, void, void> {
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    onBytes(bytes.length)
    yield bytes
  }
}

/** Looks at the first bytes, puts them back, and puts the fitting decompressor behind. */
async function decompress(chunks: AsyncGenerator<Buffer, void, void>): Promise<AsyncIterable<unknown>> {
  let head: Buffer = Buffer.alloc(0)
  while (head.length < BZIP2.length) {
    const next = await chunks.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  const whole = Readable.from(
    (async function* () {
      if (head.length > 0) yield head
      yield* chunks
    })(),
    { objectMode: false },
  )
  if (GZIP.every((byte, index) => head[index] === byte)) return pipeline(whole, createGunzip(), () => {})
  if (BZIP2.every((byte, index) => head[index] === byte)) return bunzip2(whole)
  return whole
}

/**
 * The library speaks the streams of old: its events are put behind a stream of today, backpressure with them. Where the data
 * are damaged, what was decoded before comes out first.
 */
async function* bunzip2(compressed: Readable): AsyncGenerator<Uint8Array, void, void> {
  const old = unbzip2()
  let damaged = false
  const decoded = new Readable({ highWaterMark: 1024 * 1024, read: () => void old.resume() })
  old.on('data', (block: Uint8Array) => {
    if (!decoded.push(block)) old.pause()
  })
  old.on('end', () => decoded.push(null))
  old.on('error', () => {
    damaged = true
    decoded.push(null)
  })
  compressed.on('error', (error) => decoded.destroy(error))
  compressed.pipe(old)
  yield* decoded
  if (damaged) throw new Error('the bzip2 data are damaged or end early')
}
