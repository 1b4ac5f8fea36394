import { describe, expect, it } from 'vitest'
import { checkTree, MAX_DEPTH, type Node } from '../../../src/document/index.ts'
import { read } from './context.ts'

/** Pieces that a text may repeat without end. Each is read at two lengths, one four times the other. */
const pieces = [
  '{{',
  '}}',
  '{{{',
  '}}}',
  '[[',
  ']]',
  '[[a|',
  '{{a|',
  '<ref>',
  '</ref>',
  '<ref name=a>',
  '<!--',
  "''",
  "'''",
  "''a'''b",
  '{|',
  '\n{|',
  '\n{|\n|',
  '=',
  '\n=a',
  '\n==',
  '-{',
  '}-',
  '-{a:',
  '<nowiki>',
  '[http://',
  '[http://a b',
  'http://',
  '*#:;',
  '\n*#:;',
  '&',
  '&a',
  '&#',
  ' ',
  '\n',
  '\n ',
  '1',
  '-',
  '|',
  '||',
  '17 5, 1953 ',
  '[1]',
  '1.0 ',
  '\n|-\n| a [b]',
  '\n!a!!',
  '\n|a||',
  'Word Words ',
  '<b>',
  '</b>',
  '<i><b></i>',
  '<b ',
  '<',
  '>',
  '[[File:a|',
  '[[File:a|[[',
  '{{{!}}',
  '\n{{{!}}\n{{!}}',
  '[[a]]]',
  '[[a|[b]]]',
  '{{a|[http://a ',
  '[[a|[http://a ',
  '__',
  '__A',
  '\n----',
  '<ref>{{a|',
  '{{a|<ref>',
  '{{a\n|b=c\n|d=e\n',
  '<div>\n* a\n',
  '<poem><ref>',
  '<poem>',
  '{{#if:',
  '{{#if:a|',
  '{{#tag:ref|',
  '\0',
  '\r',
  '\r\n',
  '\ud800',
  '\u2028',
  '\u202e',
  '\x7fUNIQ-',
  '[[:',
  '[[a#',
  '{{a}',
  '{{-{',
  '-{{{a}}',
  '<table><tr><td>',
  '<math>',
  '{{a|__proto__=',
  'served as ',
] as const

/** Openers with their closers, nested. */
const nested = [
  ['{{a|', '}}'],
  ['{{a|b=', '}}'],
  ['[[File:a|', ']]'],
  ['\n{|\n|', '\n|}'],
  ['<ref>', '</ref>'],
  ['<b>', '</b>'],
  ['<div><b>', '</b></div>'],
  ['{{#if:', '}}'],
  ['{{{a|', '}}}'],
  ['-{', '}-'],
  ['{{Infobox x\n|a=', '\n}}'],
  ['<poem>', '</poem>'],
  ['[[File:a|<b>{{a|', '}}</b>]]'],
  ['{{#tag:ref|', '}}'],
] as const

const SHORT = 100_000

describe('no text breaks the reader', () => {
  it.each(pieces.map((piece) => [JSON.stringify(piece), piece]))('%s without end', (_, piece) => {
    holds((length) => piece.repeat(Math.ceil(length / piece.length)))
  })

  it.each(nested.map(([open, close]) => [`${JSON.stringify(open)} … ${JSON.stringify(close)}`, open, close]))(
    '%s, nested',
    (_, open, close) => {
      holds((length) => {
        const depth = Math.ceil(length / (open.length + close.length))
        return `${open.repeat(depth)}x${close.repeat(depth)}`
      })
    },
  )

  it('a word of two megabytes', () => holds((length) => 'a'.repeat(length * 5)))
})

/** Sound at both lengths, and four times the text takes less than six times the time. */
function holds(make: (length: number) => string): void {
  const short = make(SHORT)
  const long = make(4 * SHORT)
  const root = read(long, { language: 'zh' }).root
  expect(checkTree(root, long)).toEqual([])
  expect(height(root.children)).toBeLessThanOrEqual(MAX_DEPTH)
  // A busy machine may be slow at any time, so the fastest of some runs counts. What is over in no time proves nothing.
  const FLOOR = 40
  let ratio = Number.POSITIVE_INFINITY
  for (let run = 0; run < 6 && ratio >= 6; run++) {
    ratio = Math.min(ratio, Math.max(FLOOR, time(long)) / Math.max(FLOOR / 6, time(short)))
  }
  expect(ratio).toBeLessThan(6.1)
}

function time(source: string): number {
  const start = process.cpuUsage()
  read(source, { language: 'zh' })
  return process.cpuUsage(start).user / 1000
}

function height(nodes: readonly Node[]): number {
  let most = 0
  const stack: [Node, number][] = nodes.map((node) => [node, 1])
  for (let top = stack.pop(); top; top = stack.pop()) {
    most = Math.max(most, top[1])
    if ('children' in top[0]) for (const child of top[0].children as Node[]) stack.push([child, top[1] + 1])
  }
  return most
}
