import { statSync } from 'node:fs'
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
  if (inputs.some((input) => input !== '-' && isSameFile(input, file))) {
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

/** Also by another name: a link. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }))
  return one && other ? one.dev === other.dev && one.ino === other.ino : resolve(a) === resolve(b)
}

/** Waits until the text is handed over. */
function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(text, (error) => {
      if (!error) done()
      else fail(isReaderGone(error) ? new ReaderGone() : new FileError('write', '-', error))
    })
  })
}

function isReaderGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END'
}
