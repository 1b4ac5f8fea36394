import type { Element, Node } from '../../../document/index.ts'
import { blockAt } from './blocks.ts'
import { readExternalLink, readUrl } from './external-links.ts'
import { readLink } from './links.ts'
import { QuoteLine } from './quotes.ts'
import { readHtmlTag, readTagItem } from './read-tags.ts'
import type { Reader } from './reader.ts'
import { readTemplate } from './templates.ts'
import { readVariant } from './variants.ts'

/** What may stand in a range, and what ends it before its end. */
export type Mode =
  /** Everything. */
  | 'block'
  /** The rest of a line; ends at the newline. */
  | 'line'
  /** Words without blocks: those of a link or heading. */
  | 'inline'
  /** As `inline`, without addresses. */
  | 'label'
  /** A table cell: as `block`; ends at the next cell, row or end of table. */
  | 'cell'
  /** A cell of a line that opens with `!`: also ends at `!!`. */
  | 'header'

/** Elements that are open, innermost last. */
export interface OpenElement {
  name: string
  /** Where it stands among its siblings. */
  index: number
}

/** More elements than these stay open at a time only where nobody closes them. */
const MOST_OPEN = 20

const special = new Uint8Array(128)
for (const c of "\0\n\r&'<[_{:") special[c.charCodeAt(0)] = 1
const cellSpecial = special.slice()
for (const c of '|!') cellSpecial[c.charCodeAt(0)] = 1

/** What a line may open with, if it opens with anything. */
const lineOpener = new Uint8Array(128)
for (const c of '\0*#:;=-{|! \t<') lineOpener[c.charCodeAt(0)] = 1

/**
 * Reads a range of the source into nodes, left to right, once. `depth` is theirs in the tree; `around` are the elements open
 * outside a line that a closing tag inside it may end.
 */
export function readNodes(
  r: Reader,
  from: number,
  to: number,
  mode: Mode,
  depth: number,
  opensLine = false,
  around: readonly OpenElement[] | null = null,
): Node[] {
  const { source } = r
  const out: Node[] = []
  const open: OpenElement[] = []
  const cell = mode === 'cell' || mode === 'header'
  const blocks = cell || mode === 'block'
  const table = cell ? cellSpecial : special
  let quotes = null as QuoteLine | null
  /** Where the words begin that are not in `out` yet. */
  let run = from
  let i = from
  let firstLine = !opensLine
  /** Brackets before this offset are known not to close. */
  let unclosed = 0

  if (opensLine && blocks) {
    const end = blockAt(r, out, i, i, to, depth, open)
    if (end >= 0) run = i = end
  }
  while (i < to) {
    let c = source.charCodeAt(i)
    while (c > 127 || table[c] === 0) {
      if (++i >= to) break
      c = source.charCodeAt(i)
    }
    if (i >= to) break
    const level = depth + open.length
    switch (c) {
      case 13: // CR
      case 10: {
        if (mode === 'line') {
          to = i
          break
        }
        const size = c === 13 && i + 1 < to && source.charCodeAt(i + 1) === 10 ? 2 : 1
        if (r.endsCell(cell, i + size, to)) {
          to = i
          break
        }
        if (c === 13) {
          r.pushText(out, run, i)
          out.push({ type: 'text', value: '\n', position: { start: i, end: i + size } })
          run = i + size
        }
        i += size
        quotes = quotes?.close(out) ?? null
        firstLine = false
        if (!blocks || i >= to) break
        const next = source.charCodeAt(i)
        if (next > 127 || lineOpener[next] === 0) break
        const end = blockAt(r, out, run, i, to, level, open)
        if (end >= 0) run = i = end
        break
      }
      case 0:
      case 38: {
        // &
        const text = r.special(c, i, to)
        if (!text) {
          i++
          break
        }
        r.pushText(out, run, i)
        if (c !== 0) out.push(text)
        run = i = text.position.end
        break
      }
      case 39: {
        // '
        let end = i + 1
        while (end < to && source.charCodeAt(end) === 39) end++
        if (end - i > 1) {
          quotes ??= new QuoteLine(r)
          const size = end - i === 4 ? 3 : Math.min(end - i, 5)
          r.pushText(out, run, end - size)
          run = end
          quotes.add(out, end - size, size)
        }
        i = end
        break
      }
      case 60: {
        // <
        const item = r.item(i)
        if (item) {
          if (item.kind !== 'comment' && r.tooDeep(level, i)) {
            i = item.end
            break
          }
          r.pushText(out, run, i)
          readTagItem(r, out, item, level)
          run = i = item.end
          break
        }
        const tag = readHtmlTag(r, i, to)
        if (!tag) {
          i++
          break
        }
        if (tag.closes) {
          const index = lastNamed(open, tag.name)
          if (index < 0 && around && lastNamed(around, tag.name) >= 0) {
            to = i // the line ends with the element that holds it
            break
          }
          r.pushText(out, run, i)
          if (index >= 0) closeElement(out, open, index, tag.end)
        } else {
          r.pushText(out, run, i)
          if (tag.node) {
            if (tag.mayHold && !r.tooDeep(level, i)) {
              if (open.length === MOST_OPEN) open.shift()
              open.push({ name: tag.name, index: out.length })
            }
            out.push(tag.node)
          }
        }
        run = i = tag.end
        break
      }
      case 91: {
        // [
        const item = r.item(i)
        if (item) {
          if (r.tooDeep(level, i)) {
            i = item.end
            break
          }
          r.pushText(out, run, i)
          const link = readLink(r, item, to, level)
          out.push(link)
          run = i = link.position.end
          break
        }
        if (mode === 'label' || i < unclosed || r.tooDeep(level, i)) {
          i++
          break
        }
        const link = readExternalLink(r, i, to, level)
        if (typeof link === 'number') {
          if (link > 0) unclosed = link
          i++
          break
        }
        r.pushText(out, run, i)
        out.push(link)
        run = i = link.position.end
        break
      }
      case 123: {
        // {
        let item = r.item(i)
        if (!item && i > run && source.charCodeAt(i - 1) === 45) {
          item = r.item(i - 1)
          if (item?.kind === 'variant' && !r.tooDeep(level, i)) {
            r.pushText(out, run, i - 1)
            readVariant(r, out, item, level)
            run = i = item.end
            break
          }
          item = undefined
        }
        if (!item) {
          i++
          break
        }
        if (cell && firstLine && r.pipeAt(i, to) > 0 && r.pipeAt(item.end, to) > 0) {
          to = i
          break
        }
        if (r.tooDeep(level, i)) {
          i = item.end
          break
        }
        const template = readTemplate(r, item, level)
        if (!template) {
          i++
          break
        }
        r.pushText(out, run, i)
        out.push(template)
        run = i = item.end
        break
      }
      case 124: // |
        if (firstLine && source.charCodeAt(i + 1) === 124 && i + 1 < to) to = i
        else i++
        break
      case 33: // !
        if (mode === 'header' && firstLine && source.charCodeAt(i + 1) === 33 && i + 1 < to) to = i
        else i++
        break
      case 58: {
        // :
        const url = mode === 'label' ? null : readUrl(r, run, i, to)
        if (!url) {
          i++
          break
        }
        r.pushText(out, run, url.position.start)
        out.push(url)
        run = i = url.position.end
        break
      }
      default: {
        // _
        const end = r.switchEnd(i, to)
        if (end < 0) {
          i++
          break
        }
        r.pushText(out, run, i)
        out.push({ type: 'switch', value: source.slice(i, end), position: { start: i, end } })
        run = i = end
      }
    }
  }
  r.stop = to
  // most ranges hold words only; an array of one takes less room than one that has grown
  if (out.length === 0 && run < to)
    return [{ type: 'text', value: source.slice(run, to), position: { start: run, end: to } }]
  r.pushText(out, run, to)
  quotes?.close(out)
  return out
}

function lastNamed(open: readonly OpenElement[], name: string): number {
  let index = open.length - 1
  while (index >= 0 && open[index]!.name !== name) index--
  return index
}

/** What stands behind the opening tag goes into the element; elements opened in between stay empty beside it. */
function closeElement(out: Node[], open: OpenElement[], at: number, end: number): void {
  const { index } = open[at]!
  const element = out[index] as Element
  element.children = out.splice(index + 1)
  element.position.end = end
  open.length = at
}
