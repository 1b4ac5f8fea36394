import type { Report } from '../../../issue/index.ts'
import { Ahead } from './ahead.ts'
import { ClosingTags } from './closing-tags.ts'
import { OpenMarkup } from './open-markup.ts'
import { recoveredEnd } from './recover.ts'
import { ANY, DECIDES, END, endsTitle, isAddress, MEANS, roles } from './roles.ts'
import type { Site } from './site.ts'
import { ARGUMENT, COMMENT, LINK, Structure, TAG, TEMPLATE, VARIANT } from './structure.ts'
import { isReadTag, REF, tagNameEnd, tagNumber } from './tags.ts'

const LONGEST_NAMESPACE = 30

/**
 * Finds what opens and closes in a text: comments, extension tags, templates, arguments, links. One pass with a stack, as in
 * MediaWiki's preprocessor, so that whoever reads the text afterwards knows of each `{{` and `[[` whether it ever closes, and
 * need not look at words a second time.
 * Unlike there, a `[[` that is still open does not keep `}}` from closing the template around it.
 */
export function findStructure(source: string, site: Site, report: Report): Structure {
  const structure = Structure.take(source.length)
  new Finder(source, site, report, structure).range(0, source.length)
  structure.finish()
  return structure
}

class Finder {
  private readonly source: string
  private readonly site: Site
  private readonly report: Report
  private readonly found: Structure
  private readonly open = new OpenMarkup()
  /** The last `[` that stood alone. */
  private lastBracket = -1
  private readonly commentEnd: Ahead
  private readonly tagEnd: Ahead
  private readonly closing: ClosingTags

  constructor(source: string, site: Site, report: Report, found: Structure) {
    this.source = source
    this.site = site
    this.report = report
    this.found = found
    this.commentEnd = new Ahead(source, '-->')
    this.tagEnd = new Ahead(source, '>')
    this.closing = new ClosingTags(source)
  }

  /** A range is closed in itself: the page, or what stands in a tag. */
  range(from: number, to: number): void {
    const { source, found, open } = this
    const { bottom, braces } = open
    open.bottom = open.top
    open.braces = 0
    /** An equals sign before this offset makes a heading, no name. */
    let headingEnd = 0
    let i = from
    while (i < to) {
      let c = source.charCodeAt(i)
      // words: nearly all of a page, in a loop as small as can be
      while (c > 127 || (roles[c]! & ANY) === 0) c = ++i < to ? source.charCodeAt(i) : END
      switch (c) {
        case 10:
        case 13:
        case 0:
        case 38: // &
          found.addStop(i++)
          break
        case 39: // '
          if (source.charCodeAt(++i) === 39) {
            found.addStop(i - 1)
            while (source.charCodeAt(i) === 39) i++
          }
          break
        case 58: // :
          if (source.charCodeAt(++i) === 47 && source.charCodeAt(i + 1) === 47) found.addStop(i - 1)
          break
        case 95: // _
        case 33: // !
          if (source.charCodeAt(++i) === c) found.addStop(i - 1)
          break
        case 124: // |
          if (open.top > open.bottom) open.mark(i)
          if (source.charCodeAt(++i) === 124) found.addStop(i - 1)
          break
        case 61: // =
          if (open.top > open.bottom) {
            // a heading inside an argument, not `name = value`:
            // > |=== Early life ===
            if (source.charCodeAt(i + 1) === 61 && source.charCodeAt(i - 1) === 10) headingEnd = this.lineEnd(i)
            if (i >= headingEnd && !open.hasName(source)) open.mark(i)
          }
          i++
          break
        case 123: // {
          i = this.openBraces(i, to)
          break
        case 125: // }
          i = this.closeBraces(i, to)
          break
        case 91: // [
          i = this.openLink(i, to)
          break
        case 93: // ]
          i = this.closeLink(i, to)
          break
        case 60: // <
          found.addStop(i)
          i = this.angle(i, to)
          break
        default: // END, which may also be a character of the text
          i++
      }
    }
    this.leaveOpen(to)
    open.clear()
    open.bottom = bottom
    open.braces = braces
  }

  private lineEnd(from: number): number {
    const end = this.source.indexOf('\n', from)
    return end < 0 ? this.source.length : end
  }

  private openBraces(i: number, to: number): number {
    const { source, found, open } = this
    let end = i
    do found.addStop(end++)
    while (end < to && source.charCodeAt(end) === 123)
    const count = end - i
    if (count > 1) {
      open.push(TEMPLATE, i, end, count)
      open.braces++
    } else if (this.site.variants && source.charCodeAt(i - 1) === 45 /* - */) open.push(VARIANT, i - 1, end, 1)
    return end
  }

  private closeBraces(i: number, to: number): number {
    const { source, found, open } = this
    let runEnd = i + 1
    while (runEnd < to && source.charCodeAt(runEnd) === 125) runEnd++
    while (i < runEnd) {
      if (open.topKind() === VARIANT && runEnd - i === 1 && source.charCodeAt(runEnd) === 45) {
        const start = open.start(open.top)
        const inner = open.inner(open.top)
        open.pop(found)
        found.addItem(VARIANT, start, inner, i, i + 2, open.moved, 0)
        return i + 2
      }
      if (open.braces === 0 || runEnd - i < 2) return runEnd
      this.dropDownToBrace()
      const count = open.detail(open.top)
      const size = count > 2 && runEnd - i > 2 ? 3 : 2
      const inner = open.inner(open.top)
      const start = inner - size
      if (count - size < 2) {
        open.pop(found)
        open.braces--
      } else open.shrink(found, size)
      found.addItem(size === 3 ? ARGUMENT : TEMPLATE, start, inner, i, i + size, open.moved, 0)
      i += size
      // > [[File:a.jpg{{!}}thumb]]
      if (size === 2 && source.charCodeAt(start + 2) === 33 /* ! */ && i - start === 5 && open.topKind() === LINK)
        open.mark(start)
    }
    return i
  }

  /** Links that are still open at `}}` are none: what is in them belongs to the braces around. */
  private dropDownToBrace(): void {
    const { open } = this
    let brace = open.top
    while (open.kind(brace) !== TEMPLATE) brace--
    if (brace === open.top) return
    for (let k = brace + 1; k <= open.top && k < brace + 9; k++) this.reportOpen(k)
    open.handDown(this.source, brace)
  }

  private openLink(i: number, to: number): number {
    const { source, found, open } = this
    let end = i
    do found.addStop(end++)
    while (end < to && source.charCodeAt(end) === 91)
    if (end - i < 2) {
      this.lastBracket = i
      return end
    }
    // Whether a title may stand behind `[[`: what is no title ends the matter, up to the pipe or the brackets.
    let seen = 0
    let at = end
    for (; at < to; at++) {
      const c = source.charCodeAt(at)
      if (c > 127) continue
      const role = roles[c]!
      if ((role & DECIDES) !== 0 && (c !== 58 || isAddress(source, end, at))) break
      seen |= role
    }
    if (!endsTitle(source, end, at, to)) return end
    // only the caption of a picture may hold links
    if (open.topKind() === LINK && !this.isFile(open.inner(open.top))) open.drop(source)
    const plain = (seen & MEANS) === 0 && source.charCodeAt(at) !== 60 && source.charCodeAt(at) !== 123
    open.push(LINK, end - 2, end, plain ? 1 : 0)
    return (seen & ANY) === 0 ? at : end
  }

  private isFile(inner: number): boolean {
    const [prefix = '', rest] = this.source.slice(inner, inner + LONGEST_NAMESPACE).split(':', 2)
    return rest !== undefined && this.site.namespaces.get(prefix.trim().toLowerCase()) === 'file'
  }

  private closeLink(i: number, to: number): number {
    const { source, found, open } = this
    if (i + 1 >= to || source.charCodeAt(i + 1) !== 93) return i + 1
    if (open.topKind() !== LINK) return i + 2
    const { top } = open
    const start = open.start(top)
    const inner = open.inner(top)
    const plain = open.detail(top)
    // > [[a|one [two]]] — the first bracket belongs to the words
    if (i + 2 < to && source.charCodeAt(i + 2) === 93 && this.lastBracket >= inner) i++
    open.pop(found)
    found.addItem(LINK, start, inner, i, i + 2, open.moved, plain)
    return i + 2
  }

  private angle(i: number, to: number): number {
    const { source, found } = this
    if (source.charCodeAt(i + 1) === 33 /* ! */) {
      if (!source.startsWith('--', i + 2)) return i + 2
      const close = this.commentEnd.from(i + 4)
      if (close + 3 > to) {
        this.report('unclosed-markup', { markup: '<!--' }, { position: { start: i, end: i + 4 } })
        found.addItem(COMMENT, i, i + 4, to, to, 0, 0)
        return to
      }
      found.addItem(COMMENT, i, i + 4, close, close + 3, 0, 0)
      return close + 3
    }
    const nameEnd = tagNameEnd(source, i + 1, to)
    if (nameEnd === i + 1) return nameEnd
    const c = source.charCodeAt(nameEnd)
    if (c !== 62 && c !== 47 && c > 32) return nameEnd
    const number = tagNumber(source.slice(i + 1, nameEnd).toLowerCase())
    return number < 0 ? nameEnd : this.tag(i, nameEnd, number, to)
  }

  private tag(start: number, nameEnd: number, number: number, to: number): number {
    const { source, found } = this
    const opened = this.tagEnd.from(nameEnd)
    if (opened >= to) return nameEnd
    if (source.charCodeAt(opened - 1) === 47 /* / */) {
      found.addItem(TAG, start, -1, opened - 1, opened + 1, 0, number)
      return opened + 1
    }
    const inner = opened + 1
    let innerEnd = number === REF ? this.closing.ofNote(inner, to) : this.closing.from(number, inner)
    let end = innerEnd
    if (innerEnd >= 0 && innerEnd < to) end = source.indexOf('>', innerEnd) + 1
    else if (number === REF) {
      end = innerEnd = this.closing.ofOpenNote(inner, this.closing.from(number, inner), to)
      this.report('unclosed-markup', { markup: '<ref>' }, { position: { start, end: inner } })
    } else return nameEnd
    found.addItem(TAG, start, inner, innerEnd, end, 0, number)
    if (isReadTag(number)) this.range(inner, innerEnd)
    return end
  }

  /** What is open at the end of its range never closes. */
  private leaveOpen(to: number): void {
    const { source, found, open } = this
    let attempts = 0
    let recovered = 0
    const first = open.bottom + 1
    for (let k = first; k <= open.top; k++) {
      const start = open.start(k)
      const kind = open.kind(k)
      if (kind === VARIANT || start < recovered) continue
      if (kind === TEMPLATE && attempts++ < 8) {
        const inner = open.inner(k)
        const span = recoveredEnd(source, inner, to, found)
        if (span) {
          open.copyMarks(source, found, k, span.innerEnd)
          found.addItem(TEMPLATE, inner - 2, inner, span.innerEnd, span.end, open.moved, 0)
          recovered = span.end
        }
      }
      if (k - first >= 50) continue
      this.reportOpen(k)
      if (kind === TEMPLATE && start >= recovered && to === source.length) found.doubts.push(start)
    }
  }

  private reportOpen(k: number): void {
    const { open } = this
    const kind = open.kind(k)
    const markup = kind === TEMPLATE ? '{{' : kind === LINK ? '[[' : '-{'
    this.report('unclosed-markup', { markup }, { position: { start: open.start(k), end: open.inner(k) } })
  }
}
