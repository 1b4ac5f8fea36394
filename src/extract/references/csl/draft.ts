import type { CslItem } from '../../../model/index.ts'

/** A source while its citation is read. */
export class Draft {
  readonly csl: CslItem = { id: '', type: 'document' }
  private more: Record<string, unknown> | undefined = undefined

  /** What CSL has no field for; made when there is something. */
  get custom(): Record<string, unknown> {
    return (this.more ??= {})
  }

  /** The item with all that was said of it. */
  finish(): CslItem {
    if (this.more !== undefined) this.csl.custom = this.more
    return this.csl
  }
}
