/** The node before the first letter. */
export const ROOT = 1
/** Where no word goes on. */
export const NOWHERE = 0

/** Below it stand the letters of most scripts with spaces between words: their first letters have a table. */
const TABLED = 0x600
/** More children than these are searched by halves. */
const FEW = 8

/**
 * Words as a tree of their letters: a text is looked up as it is read, letter by letter, and no word is cut out for it.
 * Nodes are numbered breadth first, so that the children of a node stand side by side, in the order of their letters.
 */
export class Trie {
  private readonly units: Uint16Array
  private readonly first: Int32Array
  private readonly count: Uint16Array
  /** The number of the word that ends at a node; 0 where none does. */
  private readonly words: Int32Array
  private readonly starts = new Int32Array(TABLED)

  /** Word number i+1 is `keys[i]`. */
  constructor(keys: readonly string[]) {
    const order = keys.map((_, index) => index).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1))
    let size = 2
    for (const key of keys) size += key.length
    const units = new Uint16Array(size)
    const first = new Int32Array(size)
    const count = new Uint16Array(size)
    const words = new Int32Array(size)
    // the keys below a node are neighbours in the order: from `low` to `high`
    const low = new Int32Array(size)
    const high = new Int32Array(size)
    high[ROOT] = order.length
    let next = ROOT + 1
    for (let node = ROOT, depth = 0, last = ROOT; node < next; node++) {
      let at = low[node]!
      const end = high[node]!
      if (at < end && keys[order[at]!]!.length === depth) words[node] = order[at++]! + 1
      first[node] = next
      while (at < end) {
        const unit = keys[order[at]!]!.charCodeAt(depth)
        low[next] = at
        units[next] = unit
        while (at < end && keys[order[at]!]!.charCodeAt(depth) === unit) at++
        high[next++] = at
      }
      count[node] = next - first[node]!
      if (node === last) {
        depth++
        last = next - 1
      }
    }
    this.units = units.slice(0, next)
    this.first = first.slice(0, next)
    this.count = count.slice(0, next)
    this.words = words.slice(0, next)
    for (let node = first[ROOT]!; node < first[ROOT]! + count[ROOT]!; node++)
      if (units[node]! < TABLED) this.starts[units[node]!] = node
  }

  /** The node a letter further; `NOWHERE` where no word goes on with it. */
  step(node: number, unit: number): number {
    if (node === ROOT && unit < TABLED) return this.starts[unit]!
    let low = this.first[node]!
    let high = low + this.count[node]!
    while (high - low > FEW) {
      const middle = (low + high) >> 1
      if (this.units[middle]! <= unit) low = middle
      else high = middle
    }
    for (; low < high; low++) if (this.units[low] === unit) return low
    return NOWHERE
  }

  /** From a node over all letters of a word. */
  walk(node: number, word: string): number {
    for (let i = 0; node !== NOWHERE && i < word.length; i++) node = this.step(node, word.charCodeAt(i))
    return node
  }

  /** The number of the word that ends here; 0 where none does. */
  wordAt(node: number): number {
    return this.words[node]!
  }

  goesOn(node: number): boolean {
    return this.count[node]! > 0
  }
}
