import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { DumpError } from './read-pages.ts'

/** Where an interrupted run stopped. */
export interface ResumePoint {
  /** Id of the page of the last whole record; null where nothing was written. */
  lastId: number | null
  /** How many whole records there are. */
  records: number
}

const CHUNK = 1024 * 1024
const NEWLINE = 10

/**
 * Makes the output of an interrupted run whole again: a last line without its end is cut off, as if it had never been begun.
 * A record is written when its line end is, so a kill at any moment loses nothing and leaves nothing half done.
 * @throws DumpError where the file is no output of ours.
 */
export function resumeOutput(file: string): ResumePoint {
  if (!existsSync(file)) return { lastId: null, records: 0 }
  const handle = openSync(file, 'r+')
  try {
    const { size } = fstatSync(handle)
    const buffer = Buffer.alloc(CHUNK)
    let records = 0
    // both ends of the last whole line: `{"id":12,…}\n`
    let lineStart = 0
    let lineEnd = 0
    for (let offset = 0; offset < size; ) {
      const length = readSync(handle, buffer, 0, CHUNK, offset)
      if (length === 0) break
      for (let at = buffer.indexOf(NEWLINE); at >= 0 && at < length; at = buffer.indexOf(NEWLINE, at + 1)) {
        records++
        lineStart = lineEnd
        lineEnd = offset + at + 1
      }
      offset += length
    }
    if (lineEnd < size) ftruncateSync(handle, lineEnd)
    if (records === 0) return { lastId: null, records }
    const line = Buffer.alloc(lineEnd - lineStart)
    readSync(handle, line, 0, line.length, lineStart)
    return { lastId: idOf(line.toString('utf8')), records }
  } finally {
    closeSync(handle)
  }
}

function idOf(line: string): number {
  try {
    const { id } = JSON.parse(line) as { id: unknown }
    if (typeof id === 'number') return id
  } catch {
    // falls through to the same error
  }
  throw new DumpError('The output file holds other things than records of a dump; it cannot be resumed')
}
