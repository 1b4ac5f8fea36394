import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { nested, pieces } from '../../hostile/texts.ts'
import { home } from '../read-imports.ts'

const MEGABYTE = 1_000_000
const long = [
  ...pieces.map((piece) => ({ piece, length: MEGABYTE })),
  ...nested.map(([piece, close]) => ({ piece, close, length: MEGABYTE })),
]

it.each([
  ['as wikitext', long.map((one) => ({ ...one, options: { format: 'wikitext' } }))],
  ['as rendered text', long.map((one) => ({ ...one, options: { format: 'rendered-text' } }))],
  ['two of one word', [{ piece: 'a', length: 2 * MEGABYTE, options: {} }]],
  [
    'ten thousand nested, read by wikiparser-node alone',
    nested.map(([piece, close]) => ({
      piece,
      close,
      length: 10_000 * (piece.length + close.length),
      options: { format: 'wikitext', engine: 'wikiparser-node' },
    })),
  ],
])('a megabyte of anything gives an Article on an ordinary stack: %s', async (_, texts) => {
  const child = spawn(process.execPath, ['test/house/package/hostile-child.mjs'], { cwd: home })
  const output = Promise.all([text(child.stdout), text(child.stderr)])
  child.stdin.end(texts.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const [stdout, stderr] = await output
  expect(stderr).toBe('')
  const read = stdout.trimEnd().split('\n')
  expect(read.map((line) => JSON.parse(line).piece)).toEqual(texts.map(({ piece }) => piece))
})
