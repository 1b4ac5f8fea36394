import type { Position } from '../../document/index.ts'
import { type BoxRow, plain } from './box-row.ts'
import { isGap, isSeparator, isTableRow, listMark, markdownLevel } from './line-class.ts'
import type { Page } from './page.ts'
import type { Line } from './read-lines.ts'
import { readCells } from './read-pipe-rows.ts'
import { kindOf, longestLabel } from './row-kind.ts'

/** Finds the rows of the box above the text of a page, whatever it looks like, and takes their lines. Null where the page has none. */
export function findBox(page: Page): BoxRow[] | null {
  return findPipeBox(page) ?? findLooseBox(page)
}

/** A box comes before the first section; how far down it is looked for. */
const FARTHEST = 60

/** Lines between pipes, the first table of the page whose labels are known. */
function findPipeBox(page: Page): BoxRow[] | null {
  let at = page.next(0)
  for (let seen = 0; seen < FARTHEST && at < page.lines.length; seen++) {
    const { text } = page.lines[at]!
    if (isTableRow(text)) break
    if (markdownLevel(text) > 1 || page.lexicon.sections.has(text.toLowerCase())) return null
    at = page.next(at + 1)
  }
  const taken: number[] = []
  const rows: BoxRow[] = []
  for (let i = at; i < page.lines.length; i++) {
    const line = page.lines[i]!
    if (line.text === '') continue
    if (!isTableRow(line.text)) break
    taken.push(i)
    if (!isSeparator(line.text)) addPipeRow(rows, page.source, line)
  }
  if (!rows.some((row) => row.values.length > 0 && kindOf(row.words, page.lexicon) !== 'unknown')) return null
  for (const i of taken) page.take(i)
  return rows
}

function addPipeRow(rows: BoxRow[], source: string, line: Line): void {
  const cells = readCells(line)
  const label = cells[0]
  const values = cells.slice(1).filter((cell) => cell.end > cell.start)
  const before = rows[rows.length - 1]
  if (!label) return
  if (label.end > label.start)
    rows.push({ label, values, words: plain(source, label), position: { start: line.start, end: line.end } })
  else if (before && values.length > 0) {
    // > | | Springfield |       goes on with the row above
    for (const value of values) before.values.push(value)
    before.position.end = line.end
  }
}

/** Lines whose labels stand in front of, glued to, or above their values. They must follow the title, and there must be a few. */
function findLooseBox(page: Page): BoxRow[] | null {
  let at = page.next(0)
  for (let tries = 0; tries < 3 && at < page.lines.length; tries++, at = page.next(at + 1)) {
    const rows = looseRows(page, at)
    if (rows) return rows
    if (!isProse(page.lines[at]!.text)) return null
  }
  return null
}

function looseRows(page: Page, from: number): BoxRow[] | null {
  const rows: BoxRow[] = []
  const taken: number[] = []
  let sure = 0
  let waiting: BoxRow | null = null
  const pending: { index: number; row: BoxRow }[] = []
  for (let i = from; i < page.lines.length && taken.length + pending.length < 400; i = page.next(i + 1)) {
    const line = page.lines[i]!
    if (isProse(line.text) || listMark(line.text) > 0 || markdownLevel(line.text) > 0 || isTableRow(line.text)) break
    const row = splitLoose(page, line)
    if (waiting && row.values.length === 0 && kindOf(row.words, page.lexicon) !== 'group') {
      waiting.values.push(row.label)
      waiting.position.end = line.end
      waiting = null
      taken.push(i)
      continue
    }
    const kind = kindOf(row.words, page.lexicon)
    if (kind === 'unknown' && row.values.length === 0) {
      // a title of an office, a value over two lines, or the end of the box: the next label tells
      pending.push({ index: i, row })
      if (pending.length > 3) break
      continue
    }
    settle(rows, taken, pending, kind === 'status', rows.length === 0)
    rows.push(row)
    taken.push(i)
    waiting = row.values.length === 0 && kind !== 'group' ? row : null
    if (kind !== 'unknown') sure++
  }
  if (waiting) {
    // > | Education             a label without a value is the first heading
    rows.pop()
    taken.pop()
    sure--
  }
  if (sure < 2) return null
  for (const i of taken) page.take(i)
  return rows
}

/** Lines without a label before one: above a status row the last (two) are its title, above the first row all head the box, others go on with the value before. */
function settle(
  rows: BoxRow[],
  taken: number[],
  pending: { index: number; row: BoxRow }[],
  beforeStatus: boolean,
  atTop: boolean,
): void {
  let titles = atTop ? pending.length : 0
  if (beforeStatus && !atTop && pending.length > 0)
    titles = pending.length > 1 && /^\p{Ll}/u.test(pending[pending.length - 1]!.row.words) ? 2 : 1
  const values = pending.length - titles
  pending.forEach(({ index, row }, i) => {
    taken.push(index)
    const before = rows[rows.length - 1]
    if (i < values && before) {
      before.values.push(row.label)
      before.position.end = row.position.end
    } else rows.push(row)
  })
  pending.length = 0
}

/** A row of a box is short, or is no sentence. */
function isProse(text: string): boolean {
  if (text.length > 400) return true
  let words = 1
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) words++
  return words > 9 && /[.!?…]["”»)]*(?:\[[^[\]]{1,8}\])*$/.test(text) && / \p{Ll}+ \p{Ll}+ /u.test(text)
}

function splitLoose(page: Page, line: Line): BoxRow {
  const { text } = line
  const at = (from: number, to: number): Position => {
    const slice = text.slice(from, to)
    const start = from + slice.length - slice.trimStart().length
    return { start: line.start + start, end: line.start + Math.max(start, from + slice.trimEnd().length) }
  }
  const row = (label: Position, value: Position | null): BoxRow => ({
    label,
    values: value && value.end > value.start ? [value] : [],
    words: plain(page.source, label),
    position: { start: line.start, end: line.end },
  })
  const whole = at(0, text.length)
  const known = (end: number): boolean => kindOf(plain(page.source, at(0, end)), page.lexicon) !== 'unknown'
  if (known(text.length)) return row(whole, null)
  const [cut, width] = divider(text)
  if (cut > 0 && cut < 50) return row(at(0, cut), at(cut + width, text.length))
  const colon = text.indexOf(':')
  if (colon > 0 && colon < 50 && known(colon)) return row(at(0, colon), at(colon + 1, text.length))
  const glued = gluedLabel(text, known)
  const spaced = longestLabel(text, page.lexicon)
  // > | Minister for Finance        is the title of an office, no row of a minister
  if (spaced > 0 && spaced >= glued && /^[\s:]*[^\s\p{Ll}]/u.test(text.slice(spaced)))
    return row(at(0, spaced), at(spaced, text.length))
  if (glued > 0) return row(at(0, glued), at(glued, text.length))
  return row(whole, null)
}

/** What parts label and value where the page's cells are still told apart: a tab, two spaces, a pipe, the end of bold words. */
function divider(text: string): [at: number, width: number] {
  if (text.startsWith('**')) {
    const close = text.indexOf('**', 2)
    if (close > 0) return [close + 2, 0]
  }
  for (let i = 1; i < text.length && i < 60; i++) {
    const c = text.charCodeAt(i)
    if (c === 9) return [i, 1]
    if (c === 124 && isGap(text.charCodeAt(i - 1))) return [i, 1]
    if (c === 32 && text.charCodeAt(i + 1) === 32) return [i, 2]
  }
  return [-1, 0]
}

/** `Political partyLabor Party`: the longest known label that a capital, digit, bracket or quote follows without a space. */
function gluedLabel(text: string, known: (end: number) => boolean): number {
  for (let end = Math.min(40, text.length - 1); end > 2; end--) {
    if (isGap(text.charCodeAt(end - 1)) || !/[\p{Lu}\d("“«]/u.test(text.charAt(end))) continue
    if (/\p{Lu}/u.test(text.charAt(end - 1))) continue
    if (known(end)) return end
  }
  return 0
}
