import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { FileError, UsageError } from './failures.ts'
import { complain, type Terminal } from './terminal.ts'

/** Hands over the files one after the other. One that cannot be read gets its line on standard error; false in the end. */
export async function forEachFile(
  files: readonly string[],
  terminal: Terminal,
  use: (text: string, file: string) => Promise<void>,
): Promise<boolean> {
  let all = true
  for (const file of files) {
    let text: string
    try {
      text = await readInput(file, terminal.stdin)
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      complain(terminal, error.message)
      all = false
      continue
    }
    await use(text, file)
  }
  return all
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a file, `-` being standard input. */
async function readInput(file: string, stdin: Readable): Promise<string> {
  try {
    return utf8.decode(file === '-' ? await buffer(stdin) : await readFile(file))
  } catch (error) {
    throw new FileError('read', file, error)
  }
}

/** Refuses a list of files that cannot be meant. */
export function checkFiles(files: readonly string[]): void {
  if (files.length === 0) throw new UsageError('no input: name a file, or - for standard input')
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new UsageError('standard input can be read only once')
}
