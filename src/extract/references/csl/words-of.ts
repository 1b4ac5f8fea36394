import { type Node, toText } from '../../../document/index.ts'

/** The words of a parameter's value in one line, without `((…))` around them: that only asks to take them as written. */
export function wordsOf(nodes: readonly Node[]): string {
  const first = nodes[0]
  const words = nodes.length === 1 && first!.type === 'text' ? lineOf(first!.value) : oneLine(toText(nodes))
  if (words.charCodeAt(0) === 40 && words.startsWith('((') && words.endsWith('))')) return words.slice(2, -2).trim()
  return words
}

/** Text without markup needs no writer, unless it holds odd spaces or characters of no width. */
function lineOf(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && isPlainSpace(value.charCodeAt(start))) start++
  while (end > start && isPlainSpace(value.charCodeAt(end - 1))) end--
  const words = end - start === value.length ? value : value.slice(start, end)
  return odd.test(words) ? tidy(value) : words
}

function isPlainSpace(c: number): boolean {
  return c === 32 || c === 10
}

/** Two spaces, or a character of a superset of the spaces other than the plain one and of what has no width. */
const odd = /[\0-\x1f\x7f-\xbf\u1680\u2000-\u200f\u2028-\u2030\u205f-\u206f\u3000\ufeff]| {2}/

function tidy(value: string): string {
  const words = value.trim()
  return oneLine(toText([{ type: 'text', value: words, position: { start: 0, end: words.length } }]))
}

function oneLine(words: string): string {
  return words.includes('\n') ? words.replaceAll(/\s+/g, ' ') : words
}
