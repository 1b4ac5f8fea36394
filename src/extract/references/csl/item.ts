import type { CslItem } from '../../../model/index.ts'

/**
 * An item that fields are added to. What a constructor makes has room for some more of them in itself; what a literal makes
 * keeps them all in a table beside it, which grows with every third.
 */
export class Item {
  id = ''
  type: CslItem['type']

  constructor(type: CslItem['type']) {
    this.type = type
  }
}
