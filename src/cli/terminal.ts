import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes: the process, or what a test puts in its place. */
export interface Terminal {
  stdin: Readable
  stdout: Writable
  stderr: Writable
}

/**
 * A write that fails says so to whoever wrote (`wikivita … | head` closes the pipe early); the stream says it once more, to
 * nobody. Gives the function that ends this.
 */
export function ignoreErrorEvents(stdout: Writable): () => void {
  const ignore = (): void => {}
  stdout.on('error', ignore)
  // The event comes after the last write: only a stream that a test made may be let go of.
  return () => void (stdout === process.stdout || stdout.off('error', ignore))
}

/** One line for people. */
export function complain(terminal: Terminal, message: string): void {
  terminal.stderr.write(`wikivita: ${message}\n`)
}
