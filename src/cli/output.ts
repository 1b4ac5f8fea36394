import { once } from 'node:events'
import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { FileError, ReaderGone, UsageError } from './failures.ts'

/** Takes what a command prints. */
export interface Output {
  write(text: string): Promise<void>
  close(): Promise<void>
}

/**
 * Standard output, or the file of `-o`, which is made by the first write only: a bad input leaves it as it was.
 * With flags `a` what it holds stays, and what is written comes behind.
 */
export function openOutput(
  file: string | undefined,
  stdout: Writable,
  inputs: readonly string[],
  flags: 'w' | 'a' = 'w',
): Output {
  if (file === undefined || file === '-') return { write: (text) => writeTo(stdout, text), close: async () => {} }
  if (inputs.some((input) => input !== '-' && resolve(input) === resolve(file))) {
    throw new UsageError(`-o would write over the input ${file}`)
  }
  let handle: FileHandle | undefined
  const failing = async (write: () => Promise<unknown>): Promise<void> => {
    try {
      await write()
    } catch (error) {
      throw new FileError('write', file, error)
    }
  }
  return {
    write: (text) =>
      failing(async () => {
        handle ??= await open(file, flags)
        await handle.appendFile(text)
      }),
    close: () => failing(async () => handle?.close()),
  }
}

/** Waits where the reader is slow. */
async function writeTo(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new ReaderGone()
  if (stream.write(text)) return
  const heard = new AbortController()
  const { signal } = heard
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
    throw new ReaderGone()
  } finally {
    heard.abort()
  }
}
