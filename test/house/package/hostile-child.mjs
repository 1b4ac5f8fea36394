/**
 * Reads the built package's Article of each text named on standard input, in a process whose stack is as large as any user's:
 * the threads that tests run in have more. A line for each text; what throws or overflows ends the process.
 *
 * A line in: `{ "piece": "{{a|", "close": "}}", "length": 1000000, "options": { … } }`, with `close` the pieces are nested.
 */
import { createInterface } from 'node:readline'
import { parseArticle, validateArticle } from '../../../dist/index.js'

for await (const line of createInterface({ input: process.stdin })) {
  const { piece, close = '', length, options } = JSON.parse(line)
  const times = Math.ceil(length / (piece.length + close.length))
  const source = close === '' ? piece.repeat(times) : `${piece.repeat(times)}x${close.repeat(times)}`
  validateArticle(parseArticle(source, options))
  console.log(JSON.stringify({ piece }))
}
