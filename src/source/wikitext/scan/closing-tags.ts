import { Ahead } from './ahead.ts'
import { isBlank } from './characters.ts'
import { extensionTagNames } from './tags.ts'

const patterns = extensionTagNames.map((name) => new RegExp(`</${name}\\s*>`, 'gi'))

/** Where extension tags close. */
export class ClosingTags {
  private readonly source: string
  private readonly closers: (Ahead | undefined)[] = []
  private readonly heading: Ahead
  private nextNote: Ahead | null = null
  private paragraphEnd: Ahead | null = null

  constructor(source: string) {
    this.source = source
    this.heading = new Ahead(source, '\n==')
  }

  /** The first closing tag of a name at or behind an offset; `Infinity` where there is none. */
  from(tag: number, offset: number): number {
    let ahead = this.closers[tag]
    if (!ahead) {
      ahead = new Ahead(this.source, patterns[tag]!)
      this.closers[tag] = ahead
    }
    return ahead.from(offset)
  }

  /** The closing tag of the note that begins at `inner`, if no other note and no heading begins before; else -1. */
  ofNote(inner: number, to: number): number {
    const { source } = this
    for (let at = source.indexOf('<', inner); at >= 0 && at < to; at = source.indexOf('<', at + 1)) {
      const closes = source.charCodeAt(at + 1) === 47 /* / */
      const name = closes ? at + 2 : at + 1
      if (!isRef(source, name)) continue
      let behind = name + 3
      const c = source.charCodeAt(behind)
      if (!closes) {
        if (c === 62 || c === 47 || isBlank(c)) return -1
        continue
      }
      while (isBlank(source.charCodeAt(behind))) behind++
      if (source.charCodeAt(behind) === 62) return this.heading.from(inner) > at ? at : -1
    }
    return -1
  }

  /** Where a note ends that is not closed before another note or a heading begins: at the latest with its paragraph. */
  ofOpenNote(inner: number, close: number, to: number): number {
    this.nextNote ??= new Ahead(this.source, /<ref[\s>/]/gi)
    this.paragraphEnd ??= new Ahead(this.source, /\n(?:==|[^\S\n]*\n|[|*#:;!])/g)
    return Math.min(this.nextNote.from(inner), this.paragraphEnd.from(inner), close, to)
  }
}

function isRef(source: string, at: number): boolean {
  return (
    (source.charCodeAt(at) | 32) === 114 &&
    (source.charCodeAt(at + 1) | 32) === 101 &&
    (source.charCodeAt(at + 2) | 32) === 102
  )
}
