import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

/** What a command left behind. */
export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Error codes with which reading standard input and writing standard output fail. */
interface Broken {
  stdin?: string
  stdout?: string
}

/** Runs the command line in this process. */
export async function wikivita(words: string[], input = '', broken: Broken = {}): Promise<Outcome> {
  const stdin = Readable.from(broken.stdin === undefined ? [Buffer.from(input)] : failing(broken.stdin))
  const stdout = collect(broken.stdout)
  const stderr = collect()
  const code = await run(words, { stdin, stdout, stderr })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

const errorOf = (code: string): Error => Object.assign(new Error(code), { code })

// biome-ignore lint/correctness/useYield: it fails before
async function* failing(code: string): AsyncGenerator<Buffer> {
  throw errorOf(code)
}

function collect(code?: string): Writable & { text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      if (code !== undefined) return done(errorOf(code))
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() })
}

/** A folder with the files of a test. */
export function makeFiles(files: Record<string, string>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'wikivita-cli-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return (name) => join(folder, name)
}
