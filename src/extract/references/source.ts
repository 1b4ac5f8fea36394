import type { CslItem, Reference } from '../../model/index.ts'

/** A source as one citation gives it, and the footnote that it stands in. */
export class Source {
  readonly csl: CslItem
  archive: Reference['archive']
  /** What its `ref=` says that short citations call it: `NYT2001`; '' where none may. */
  readonly anchor: string | undefined
  /** It is itself a short citation: the names and the year that lead to its work. */
  readonly cites: string | undefined
  /** The footnote that it stands in, once that is known. */
  reference: string | undefined = undefined

  constructor(csl: CslItem, archive: Reference['archive'], anchor: string | undefined, cites: string | undefined) {
    this.csl = csl
    this.archive = archive
    this.anchor = anchor
    this.cites = cites
  }
}
