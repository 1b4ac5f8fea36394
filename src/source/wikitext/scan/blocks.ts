import { HeadingNode, ListItemNode, type Node, Place } from '../../../document/index.ts'
import type { OpenElement } from './open-elements.ts'
import { readNodes } from './read-nodes.ts'
import type { Reader } from './reader.ts'
import { readTable } from './tables.ts'

/**
 * Reads the block that opens at the start of a line: list item, heading, rule, table. Words from `run` up to it are
 * appended before. Gives where it ends, or -1 where the line opens with nothing.
 */
export function blockAt(
  r: Reader,
  out: Node[],
  run: number,
  start: number,
  to: number,
  depth: number,
  open: readonly OpenElement[],
): number {
  const { source } = r
  let i = start
  // > <!-- note -->* item
  while (i < to && (source.charCodeAt(i) === 0 || r.isComment(i))) i = Math.max(r.past(i), i + 1)
  if (i > start) {
    if (i >= to || !'*#:;='.includes(source.charAt(i))) return -1
    r.pushText(out, run, start)
    for (let at = start; at < i; at = Math.max(r.past(at), at + 1)) pushComment(r, out, at)
    run = i
  }
  const fallback = i > start ? i : -1
  const c = source.charCodeAt(i)
  if (c === 61 /* = */) {
    const heading = headingAt(r, i, to, depth)
    if (!heading) return fallback
    r.pushText(out, run, i)
    out.push(heading)
    return heading.position.end
  }
  if (c === 45 /* - */) {
    if (!source.startsWith('----', i) || i + 4 > to) return -1
    let end = i + 4
    while (end < to && source.charCodeAt(end) === 45) end++
    r.pushText(out, run, i)
    out.push({ type: 'rule', position: new Place(i, end) })
    return end
  }
  // > :{| class="wikitable"
  //    ^
  let bracket = i
  while (bracket < to && isIndent(source.charCodeAt(bracket))) bracket++
  const size = r.tableStartAt(bracket, to)
  if (size > 0) {
    if (r.tooDeep(depth, bracket)) return fallback
    r.pushText(out, run, bracket)
    const table = readTable(r, bracket, bracket + size, to, depth)
    out.push(table)
    return table.position.end
  }
  if (c !== 42 && c !== 35 && c !== 58 && c !== 59) return -1
  if (r.tooDeep(depth, i)) return fallback
  let end = i
  while (end < to && isMarker(source.charCodeAt(end))) end++
  r.pushText(out, run, i)
  const children = readNodes(r, end, to, 'line', depth + 1, false, open)
  out.push(new ListItemNode(source.slice(i, end), children, new Place(i, r.stop)))
  return r.stop
}

function pushComment(r: Reader, out: Node[], at: number): void {
  const item = r.item(at)
  if (item === 0) return // NUL
  const { structure } = r
  const value = r.words(structure.inner(item), structure.innerEnd(item))
  out.push({ type: 'comment', value, position: new Place(at, structure.end(item)) })
}

/** `== words ==`, alone on its line but for comments. Where the sides differ, the shorter one counts. */
function headingAt(r: Reader, start: number, to: number, depth: number): Node | null {
  const { source } = r
  let lineEnd = start
  let end = start // behind the last character that is neither gap nor comment
  while (lineEnd < to) {
    const c = source.charCodeAt(lineEnd)
    if (c === 10 || c === 13) break
    const past = r.past(lineEnd)
    if (past > lineEnd) {
      if (!r.isComment(lineEnd)) end = past
      lineEnd = past
    } else {
      lineEnd++
      if (c !== 32 && c !== 9) end = lineEnd
    }
  }
  if (r.tooDeep(depth, start)) return null
  let opening = start
  while (opening < end && source.charCodeAt(opening) === 61) opening++
  let level: number
  if (opening === end) level = Math.min(6, (opening - start - 1) >> 1)
  else {
    let closing = end
    while (closing > opening && source.charCodeAt(closing - 1) === 61) closing--
    level = Math.min(6, opening - start, end - closing)
  }
  if (level < 1) return null
  const children = readNodes(r, start + level, end - level, 'inline', depth + 1)
  return new HeadingNode(level, children, new Place(start, end))
}

function isMarker(c: number): boolean {
  return c === 42 || c === 35 || c === 58 || c === 59
}

function isIndent(c: number): boolean {
  return c === 58 || c === 32 || c === 9
}
