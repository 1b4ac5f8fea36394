import { kindAt, kinds, LETTER, lowerOf, NUMBER, SPACE } from './letters.ts'
import { WIDE } from './phrases.ts'

/** What a word may begin, as bits: `retrieved` a day of access, `p` the number of a page. */
export const RETRIEVED = 1
export const ARCHIVED = 2
export const PAGES = 4
export const VOLUME = 8
export const ISSUE = 16
export const EDITION = 32
export const NO_DATE = 64
export const IDENTIFIER = 128

/** These begin inside a run of letters too, in scripts without spaces: > 2021年9月8日閲覧 */
const ANYWHERE = RETRIEVED | ARCHIVED

/** Words by their hash. Two words may have the same: who looks closer finds out. */
export class RoleTable {
  private readonly hashes: Int32Array
  private readonly roles: Int32Array
  private readonly last: number

  /** Phrases by role: their first words are what a text is searched for. */
  constructor(phrases: readonly (readonly [role: number, phrase: string])[]) {
    let size = 256
    while (size < phrases.length * 4) size *= 2
    this.hashes = new Int32Array(size)
    this.roles = new Int32Array(size)
    this.last = size - 1
    for (const [role, phrase] of phrases) {
      const hash = hashOf(phrase)
      let slot = hash & this.last
      while (this.roles[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.last
      this.hashes[slot] = hash
      this.roles[slot]! |= role
    }
  }

  of(hash: number): number {
    let slot = hash & this.last
    for (let roles = this.roles[slot]!; roles !== 0; roles = this.roles[slot]!) {
      if (this.hashes[slot] === hash) return roles
      slot = (slot + 1) & this.last
    }
    return 0
  }
}

/** Notes that are read have no more places than that. */
const MOST = 2000

/** Where words with a role begin in a text. One is there for all notes: it holds what was read last. */
export class Places {
  /** The roles of all of them, and of those that were cut out. */
  roles = 0
  private count = 0
  private readonly offsets = new Int32Array(MOST)
  private readonly rolesAt = new Int32Array(MOST)

  read(text: string, table: RoleTable): void {
    this.roles = 0
    this.count = 0
    let inside = false
    let start = -1
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      const kind = kinds[c] || kindAt(text, i)
      if ((kind & LETTER) !== 0 && c < WIDE) {
        if (!inside) {
          inside = true
          start = i
          hash = NO_LETTERS
        }
        if (start >= 0) hash = hashWith(hash, c)
        continue
      }
      if (start >= 0) this.add(start, table.of(hash))
      start = -1
      if (c > 127 && (kind & (SPACE | NUMBER)) === 0)
        this.add(i, table.of(hashWith(NO_LETTERS, c)) & (inside ? ANYWHERE : -1))
      inside = (kind & (LETTER | NUMBER)) !== 0
    }
    if (start >= 0) this.add(start, table.of(hash))
  }

  /** The offset of the first word with the role from an offset on; -1 for none. */
  next(role: number, from: number): number {
    if ((this.roles & role) === 0) return -1
    for (let i = this.indexOf(from); i < this.count; i++) if ((this.rolesAt[i]! & role) !== 0) return this.offsets[i]!
    return -1
  }

  /** The first of the places at an offset or behind it. */
  private indexOf(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.offsets[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Moves with a text in which one letter now stands for a stretch. */
  cut(start: number, end: number): void {
    let kept = 0
    for (let i = 0; i < this.count; i++) {
      const at = this.offsets[i]!
      if (at >= start && at < end) continue
      this.offsets[kept] = at < start ? at : at - (end - start - 1)
      this.rolesAt[kept++] = this.rolesAt[i]!
    }
    this.count = kept
  }

  private add(at: number, roles: number): void {
    if (roles === 0 || this.count === MOST) return
    this.offsets[this.count] = at
    this.rolesAt[this.count++] = roles
    this.roles |= roles
  }
}

/** The hash of the first word of a phrase. A sign, and a letter of a script without spaces, stands for itself. */
function hashOf(phrase: string): number {
  let hash = hashWith(NO_LETTERS, phrase.charCodeAt(0))
  for (let i = 1; i < phrase.length; i++) {
    const c = phrase.charCodeAt(i)
    if (phrase.charCodeAt(i - 1) >= WIDE || c >= WIDE || (kindAt(phrase, i) & LETTER) === 0) break
    hash = hashWith(hash, c)
  }
  return hash
}

const NO_LETTERS = 7

function hashWith(hash: number, c: number): number {
  return (Math.imul(hash, 31) + lowerOf(c)) | 0
}
