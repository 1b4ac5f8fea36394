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
  const words = value.trim()
  let space = false
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i)
    if (c === 32) {
      if (space) return tidy(words)
      space = true
    } else {
      space = false
      if (
        c < 32 ||
        (c >= 0x7f && c < 0xc0) ||
        (c >= 0x2000 && c < 0x2010) ||
        (c >= 0x2028 && c <= 0x2030) ||
        c === 0x3000 ||
        (c >= 0x205f && c < 0x2070) ||
        c === 0xfeff
      )
        return tidy(words)
    }
  }
  return words
}

function tidy(words: string): string {
  return oneLine(toText([{ type: 'text', value: words, position: { start: 0, end: words.length } }]))
}

function oneLine(words: string): string {
  return words.includes('\n') ? words.replaceAll(/\s+/g, ' ') : words
}
