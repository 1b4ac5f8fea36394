/** Where no word goes on. */
export const NOWHERE = 0
/** What a node holds, one number behind the other. A node goes by the place of the first. */
const UNIT = 0
/** Its children stand side by side, in the order of their letters: from here to before there. */
const FROM = 1
const TO = 2
/** The number of the word that ends here; 0 where none does. */
const WORD = 3
const SIZE = 4
/** The node before the first letter. */
export const ROOT = SIZE

/** Below it stand the letters of most scripts with spaces between words: their first letters have a table. */
const TABLED = 0x600
/** More children than these are searched by halves. */
const FEW = 8 * SIZE

/**
 * Words as a tree of their letters: a text is looked up as it is read, letter by letter, and no word is cut out for it.
 * What a node holds stands in one place, and breadth first, so that a step touches little memory.
 */
export class Trie {
  private readonly nodes: Int32Array
  private readonly starts = new Int32Array(TABLED)

  /** Word number i+1 is `keys[i]`. */
  constructor(keys: readonly string[]) {
    this.nodes = nodesOf(keys)
    const { nodes } = this
    for (let node = nodes[ROOT + FROM]!; node < nodes[ROOT + TO]!; node += SIZE)
      if (nodes[node + UNIT]! < TABLED) this.starts[nodes[node + UNIT]!] = node
  }

  /** The node a letter further; `NOWHERE` where no word goes on with it. */
  step(node: number, unit: number): number {
    if (node === ROOT && unit < TABLED) return this.starts[unit]!
    const { nodes } = this
    let from = nodes[node + FROM]!
    let to = nodes[node + TO]!
    while (to - from > FEW) {
      const middle = from + (((to - from) / SIZE) >> 1) * SIZE
      if (nodes[middle + UNIT]! <= unit) from = middle
      else to = middle
    }
    for (; from < to; from += SIZE) if (nodes[from + UNIT] === unit) return from
    return NOWHERE
  }

  /** From a node over all letters of a word. */
  walk(node: number, word: string): number {
    for (let i = 0; node !== NOWHERE && i < word.length; i++) node = this.step(node, word.charCodeAt(i))
    return node
  }

  /** The number of the word that ends here; 0 where none does. */
  wordAt(node: number): number {
    return this.nodes[node + WORD]!
  }

  goesOn(node: number): boolean {
    return this.nodes[node + TO]! > this.nodes[node + FROM]!
  }
}

function nodesOf(keys: readonly string[]): Int32Array {
  const order = keys.map((_, index) => index).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1))
  let size = ROOT + SIZE
  for (const key of keys) size += key.length * SIZE
  const nodes = new Int32Array(size)
  // the keys below a node are neighbours in the order: for each node the first of them, and the one behind the last
  const below: number[] = [0, order.length]
  let next = ROOT + SIZE
  for (let node = ROOT, depth = 0, last = ROOT, done = 0; node < next; node += SIZE) {
    let at = below[done++]!
    const end = below[done++]!
    if (at < end && keys[order[at]!]!.length === depth) nodes[node + WORD] = order[at++]! + 1
    nodes[node + FROM] = next
    while (at < end) {
      const unit = keys[order[at]!]!.charCodeAt(depth)
      nodes[next + UNIT] = unit
      below.push(at)
      while (at < end && keys[order[at]!]!.charCodeAt(depth) === unit) at++
      below.push(at)
      next += SIZE
    }
    nodes[node + TO] = next
    if (node === last) {
      depth++
      last = next - SIZE
    }
  }
  return nodes.slice(0, next)
}
