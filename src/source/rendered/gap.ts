import { type Text, text } from '../../document/index.ts'

/**
 * What parts two stretches of text: a space or the end of a paragraph, for all that stands between them. A text node that
 * is as long as its stretch says what stands there, so where the lengths happen to agree the stretch is made shorter.
 */
export function gap(source: string, value: ' ' | '\n\n', start: number, end: number): Text {
  const stands = source.slice(start, end).replaceAll('\r', '\n')
  if (stands.length !== value.length || stands === value) return text(value, { start, end })
  return stands === '\n' ? text('\n', { start, end }) : text(value, { start: start + 1, end })
}
