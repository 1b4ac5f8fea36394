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

/** Runs the command line in this process. */
export async function wikivita(words: string[], input = ''): Promise<Outcome> {
  const stdout = collect()
  const stderr = collect()
  const code = await run(words, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function collect(): Writable & { text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
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
