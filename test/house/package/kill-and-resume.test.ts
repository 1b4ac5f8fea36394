import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDump } from '../../stream/make-dump.ts'

/** How often in a row a run is killed at a random moment and gone on with. */
const ROUNDS = 20

const folder = mkdtempSync(join(tmpdir(), 'wikivita-'))
afterAll(() => rmSync(folder, { recursive: true }))
const dump = join(folder, 'dump.xml')
const whole = join(folder, 'whole.ndjson')

/** Runs `wikivita dump`; with `killAfter` the process is killed as soon as the output has so many bytes. Gives the exit code. */
function convert(output: string, words: string[], killAfter?: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/cli.js', 'dump', dump, '-o', output, ...words], { stdio: 'ignore' })
    const watch =
      killAfter === undefined ? undefined : setInterval(() => sizeOf(output) >= killAfter && child.kill('SIGKILL'), 1)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(watch)
      resolve(code)
    })
  })
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? -1
}

describe('a conversion that is killed', () => {
  beforeAll(async () => {
    writeFileSync(dump, makeDump(400))
    expect(await convert(whole, [])).toBe(0)
  })

  it(`goes on with --resume and ends with the same bytes, ${ROUNDS} times in a row`, { timeout: 300_000 }, async () => {
    const expected = readFileSync(whole)
    let killed = 0
    for (let round = 0; round < ROUNDS; round++) {
      const output = join(folder, `${round}.ndjson`)
      const workers = ['--workers', String(round % 3)]
      // killed once or twice, at any point of the output
      const first = Math.floor(Math.random() * expected.length)
      if ((await convert(output, workers, first)) !== 0) killed++
      if (round % 2 === 1) await convert(output, [...workers, '--resume'], Math.floor(Math.random() * expected.length))
      expect(await convert(output, [...workers, '--resume'])).toBe(0)
      expect(readFileSync(output).equals(expected), `round ${round}, killed at ${first} bytes`).toBe(true)
    }
    expect(killed).toBeGreaterThan(0)
  })
})
