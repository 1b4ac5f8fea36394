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
  for (let i = start, space = false; i < end; i++) {
    const c = value.charCodeAt(i)
    if (c === 32) {
      if (space) return tidy(value)
      space = true
    } else {
      if (c < 32 || (c >= 0x7f && isOdd(c))) return tidy(value)
      space = false
    }
  }
  return start === 0 && end === value.length ? value : value.slice(start, end)
}

function isPlainSpace(c: number): boolean {
  return c === 32 || c === 10
}

/** A superset of the spaces other than the plain one, and of what has no width. */
function isOdd(c: number): boolean {
  return (
    c < 0xc0 ||
    (c >= 0x1680 &&
      ((c >= 0x2000 && c < 0x2010) ||
        (c >= 0x2028 && c <= 0x2030) ||
        (c >= 0x205f && c < 0x2070) ||
        c === 0x1680 ||
        c === 0x3000 ||
        c === 0xfeff))
  )
}

function tidy(value: string): string {
  const words = value.trim()
  return oneLine(toText([{ type: 'text', value: words, position: { start: 0, end: words.length } }]))
}

function oneLine(words: string): string {
  return words.includes('\n') ? words.replaceAll(/\s+/g, ' ') : words
}
