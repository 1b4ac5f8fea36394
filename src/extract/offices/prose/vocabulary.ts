/** Where the hash of a word begins, before its first letter. */
export const HASH_START = 0x811c9dc5 | 0

/** The hash of a word, letter by letter, in lower case. */
function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** That of a whole word in lower case. */
export function hashOf(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i))
  return hash
}

/**
 * Numbers for the words of a language. A word of a text is looked up by the hash that its reader makes on the way over its
 * letters: words that nobody asks about are never cut out of the text.
 */
export class Vocabulary {
  /** By number; 0 is no word. */
  readonly words: string[] = ['']
  private readonly numbers = new Map<string, number>()
  private slots = new Uint16Array(1 << 12)
  private hashes = new Int32Array(1 << 12)

  /** The number of a word in lower case, which is given one if it has none. */
  add(word: string): number {
    let id = this.numbers.get(word)
    if (id === undefined) {
      id = this.words.length
      this.words.push(word)
      this.numbers.set(word, id)
      if (this.words.length * 4 > this.slots.length) this.grow()
      this.place(id)
    }
    return id
  }

  /** The number of a word in lower case; 0 where it has none. */
  idOf(word: string): number {
    return this.numbers.get(word) ?? 0
  }

  /** The number of `text.slice(start, end)`, which is written in ASCII but for apostrophes and hyphens, and whose hash is given. */
  find(hash: number, text: string, start: number, end: number): number {
    const mask = this.slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]!
      if (id === 0) return 0
      if (this.hashes[slot] === hash && isWritten(this.words[id]!, text, start, end)) return id
    }
  }

  private grow(): void {
    this.slots = new Uint16Array(this.slots.length * 2)
    this.hashes = new Int32Array(this.slots.length)
    for (let id = 1; id < this.words.length - 1; id++) this.place(id)
  }

  private place(id: number): void {
    const mask = this.slots.length - 1
    const hash = hashOf(this.words[id]!)
    let slot = slotOf(hash, mask)
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = id
    this.hashes[slot] = hash
  }
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

/** Whether a stretch of a text is a word, but for capitals and the shapes of apostrophes and hyphens. */
function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    const unit = text.charCodeAt(start + i)
    if (lowerUnit(unit) !== word.charCodeAt(i)) return false
  }
  return true
}

/** A letter of ASCII in lower case; `'` and `-` for their typographic shapes. */
export function lowerUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit | 32
  return unit === 0x2019 ? 39 : unit === 0x2011 ? 45 : unit
}
