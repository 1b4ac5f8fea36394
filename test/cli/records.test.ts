import { readFileSync, truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseLine } from '../../src/stream/index.ts'
import { makeDump } from '../stream/make-dump.ts'
import { makeFiles, wikivita } from './terminal.ts'

const file = makeFiles({ 'dump.xml': makeDump(6) })
const dump = (...words: string[]) => wikivita(['dump', file('dump.xml'), '-w', '0', ...words])
const idsOf = (lines: string): unknown[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)

describe('wikivita stream', () => {
  it('gives a line for each line, a bad one an error record', async () => {
    const lines = ['{"id":1,"text":"Ada"}', 'none', '{"id":2,"text":"Ben","title":"Ben"}']
    const { code, stdout, stderr } = await wikivita(['stream'], `${lines.join('\n')}\n\n`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(lines.map((line) => `${parseLine(line)}\n`).join(''))
  })
})

describe('wikivita dump', () => {
  it('prints a line for each article, and in the end what it has read', async () => {
    const { code, stdout, stderr } = await dump()
    expect({ code, ids: idsOf(stdout) }).toEqual({ code: 0, ids: [10, 20, 30, 40, 50, 60] })
    expect(stderr).toBe('wikivita: 6 records from 9 pages, 1 redirect, 2 pages of other namespaces\n')
  })

  it('keeps to the namespace, to people and to the limit', async () => {
    expect(idsOf((await dump('-n', '1')).stdout)).toEqual([32, 62])
    expect((await dump('-n', '1', '-b')).stderr).toMatch(/^wikivita: 0 records .* 2 pages about no person\n$/)
    const { stdout, stderr } = await dump('--limit', '2')
    expect(idsOf(stdout)).toEqual([10, 20])
    expect(stderr).toMatch(/stopped at the limit\n$/)
  })

  it('goes on with --resume where an output ends, in the middle of a record', async () => {
    const whole = (await dump()).stdout
    const output = file('dump.ndjson')
    expect(await dump('-o', output)).toMatchObject({ code: 0, stdout: '' })
    truncateSync(output, 20_000)
    expect(await dump('-o', output, '--resume')).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(output, 'utf8')).toBe(whole)
  })
})

describe('wikivita schema', () => {
  it('prints the schema that the package ships', async () => {
    const shipped = JSON.parse(readFileSync('schema.json', 'utf8'))
    const { code, stdout } = await wikivita(['schema'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(shipped)
  })
})
