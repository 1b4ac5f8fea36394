import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes: the process, or what a test puts in its place. */
export interface Terminal {
  stdin: Readable
  stdout: Writable
  stderr: Writable
}

/**
 * `wikivita … | head` closes the pipe early. That is no failure: what was written goes nowhere, and the next write ends the
 * command (`ReaderGone`). Gives the function that ends this.
 */
export function endQuietlyWithoutReader(stdout: Writable): () => void {
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error
  }
  stdout.on('error', onError)
  // The error comes after the last write: only a stream that a test made may be let go of.
  return () => void (stdout === process.stdout || stdout.off('error', onError))
}

/** One line for people. */
export function complain(terminal: Terminal, message: string): void {
  terminal.stderr.write(`wikivita: ${message}\n`)
}
