import { list, type Node, Place, TextNode } from '../../../document/index.ts'
import { blockAt } from './blocks.ts'
import { readExternalLink, readUrl } from './external-links.ts'
import { readLink } from './links.ts'
import { closeElement, lastNamed, MOST_OPEN, type OpenElement } from './open-elements.ts'
import { QuoteLine } from './quotes.ts'
import { readHtmlTag, readTagItem } from './read-tags.ts'
import type { Reader } from './reader.ts'
import { COMMENT, VARIANT } from './structure.ts'
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

const none: readonly OpenElement[] = []

/** What a line may open with, if it opens with anything. */
const lineOpener = new Uint8Array(128)
for (const c of '\0*#:;=-{|! \t<') lineOpener[c.charCodeAt(0)] = 1

/**
 * Reads a range of the source into nodes, left to right, once, from stop to stop: the words between are cut out whole. `depth`
 * is theirs in the tree; `around` are the elements open outside a line that a closing tag inside it may end.
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
  const { source, stops } = r
  const cell = mode === 'cell' || mode === 'header'
  const blocks = cell || mode === 'block'
  let k = r.seek(from)
  // most ranges hold words only; an array of one takes less room than one that has grown
  if (stops[k]! >= to && !(opensLine && blocks)) {
    r.stop = to
    return from < to ? list<Node>(r.text(from, to)) : list<Node>()
  }
  const out = list<Node>()
  let open = none as OpenElement[]
  let quotes = null as QuoteLine | null
  /** Where the words begin that are not in `out` yet. */
  let run = from
  let firstLine = !opensLine
  /** Templates are among the nodes. */
  let holds = false
  /** Brackets before this offset are known not to close. */
  let unclosed = 0

  if (opensLine && blocks) {
    const end = blockAt(r, out, from, from, to, depth, open)
    if (end >= 0) k = r.seek((run = end))
  }
  for (;;) {
    const i = stops[k]!
    if (i >= to) break
    /** Behind what has been read; where nothing has, the stop is one of the words. */
    let past = -1
    const c = source.charCodeAt(i)
    switch (c) {
      case 13: // CR
      case 10: {
        if (mode === 'line') {
          to = i
          break
        }
        const next = i + (c === 13 && i + 1 < to && source.charCodeAt(i + 1) === 10 ? 2 : 1)
        if (r.endsCell(cell, next, to)) {
          to = i
          break
        }
        if (c === 13) {
          r.pushText(out, run, i)
          out.push(new TextNode('\n', new Place(i, next)))
          past = next
        }
        quotes = quotes === null ? null : quotes.close(out)
        firstLine = false
        if (!blocks || next >= to) break
        const opener = source.charCodeAt(next)
        if (opener > 127 || lineOpener[opener] === 0) break
        const end = blockAt(r, out, past < 0 ? run : past, next, to, depth + open.length, open)
        if (end >= 0) past = end
        break
      }
      case 0:
      case 38: {
        // &
        const text = r.special(c, i, to)
        if (!text) break
        r.pushText(out, run, i)
        if (c !== 0) out.push(text)
        past = text.position.end
        break
      }
      case 39: {
        // ''
        let end = i + 1
        while (end < to && source.charCodeAt(end) === 39) end++
        if (end - i === 1) break
        quotes ??= new QuoteLine(r)
        const size = end - i === 4 ? 3 : Math.min(end - i, 5)
        r.pushText(out, run, end - size)
        quotes.add(out, end - size, size)
        past = end
        break
      }
      case 60: {
        // <
        const level = depth + open.length
        const item = r.item(i)
        if (item !== 0) {
          if (r.structure.kind(item) !== COMMENT && r.tooDeep(level, i)) {
            k = r.seek(r.structure.end(item))
            continue
          }
          r.pushText(out, run, i)
          readTagItem(r, out, item, level)
          past = r.structure.end(item)
          break
        }
        const tag = readHtmlTag(r, i, to)
        if (!tag) break
        if (tag.closes) {
          const index = lastNamed(open, tag.name)
          if (index < 0 && around && lastNamed(around, tag.name) >= 0) {
            to = i // the line ends with the element that holds it
            break
          }
          r.pushText(out, run, i)
          if (index >= 0) {
            const children = closeElement(out, open, index, tag.end)
            if (holds) r.templateLists.push(children)
          }
        } else {
          r.pushText(out, run, i)
          if (tag.node) {
            if (tag.mayHold && !r.tooDeep(level, i)) {
              if (open === none) open = []
              else if (open.length === MOST_OPEN) open.shift()
              open.push({ name: tag.name, index: out.length })
            }
            out.push(tag.node)
          }
        }
        past = tag.end
        break
      }
      case 91: {
        // [
        const level = depth + open.length
        const item = r.item(i)
        if (item !== 0) {
          if (r.tooDeep(level, i)) {
            k = r.seek(r.structure.end(item))
            continue
          }
          r.pushText(out, run, i)
          const link = readLink(r, item, to, level)
          out.push(link)
          past = link.position.end
          break
        }
        if (mode === 'label' || i < unclosed || r.tooDeep(level, i)) break
        const link = readExternalLink(r, i, to, level)
        if (typeof link === 'number') {
          if (link > 0) unclosed = link
          break
        }
        r.pushText(out, run, i)
        out.push(link)
        past = link.position.end
        break
      }
      case 123: {
        // {
        const level = depth + open.length
        const item = r.item(i)
        if (item === 0) {
          const variant = i > run && source.charCodeAt(i - 1) === 45 ? r.item(i - 1) : 0
          if (variant !== 0 && r.structure.kind(variant) === VARIANT && !r.tooDeep(level, i)) {
            r.pushText(out, run, i - 1)
            if (readVariant(r, out, variant, level)) holds = true
            past = r.structure.end(variant)
          }
          break
        }
        const end = r.structure.end(item)
        if (cell && firstLine && r.pipeAt(i, to) > 0 && r.pipeAt(end, to) > 0) {
          to = i
          break
        }
        if (r.tooDeep(level, i)) {
          k = r.seek(end)
          continue
        }
        const template = readTemplate(r, item, level)
        if (!template) break
        r.pushText(out, run, i)
        out.push(template)
        holds = true
        past = end
        break
      }
      case 124: // ||
        if (cell && firstLine && i + 1 < to) to = i
        break
      case 33: // !!
        if (mode === 'header' && firstLine && i + 1 < to) to = i
        break
      case 58: {
        // ://
        const url = mode === 'label' ? null : readUrl(r, run, i, to)
        if (!url) break
        r.pushText(out, run, url.position.start)
        out.push(url)
        past = url.position.end
        break
      }
      default: {
        // __
        const end = r.switchEnd(i, to)
        if (end < 0) break
        r.pushText(out, run, i)
        out.push({ type: 'switch', value: source.slice(i, end), position: new Place(i, end) })
        past = end
      }
    }
    if (past < 0) k++
    else k = r.seek((run = past))
  }
  r.stop = to
  if (out.length === 0 && run < to) return list<Node>(r.text(run, to))
  r.pushText(out, run, to)
  quotes?.close(out)
  if (holds) r.templateLists.push(out)
  return out
}
