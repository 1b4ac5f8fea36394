/** Where the next of something is. Asked at ever later places, the whole text is searched once only. */
export class Ahead {
  private since = 0
  private found = -2
  private readonly source: string
  private readonly what: string | RegExp

  /** A regular expression has the flag `g`. */
  constructor(source: string, what: string | RegExp) {
    this.source = source
    this.what = what
  }

  /** The first place at or behind `from`; `Infinity` where there is none. */
  from(from: number): number {
    if (this.found !== -2 && from >= this.since && from <= this.found) return this.found
    this.since = from
    if (typeof this.what === 'string') {
      const at = this.source.indexOf(this.what, from)
      this.found = at < 0 ? Number.POSITIVE_INFINITY : at
    } else {
      this.what.lastIndex = from
      this.found = this.what.exec(this.source)?.index ?? Number.POSITIVE_INFINITY
    }
    return this.found
  }
}
