/** Codes of the marks that dates know. */
export const QUOTATION = 34
export const APOSTROPHE = 39
export const OPEN = 40
export const CLOSE = 41
export const PLUS = 43
export const COMMA = 44
export const HYPHEN = 45
export const DOT = 46
export const SLASH = 47
export const COLON = 58
export const SEMICOLON = 59
export const LESS = 60
export const MORE = 62
export const QUESTION = 63
export const OPEN_SQUARE = 91
export const CLOSE_SQUARE = 93
export const TILDE = 126
export const DEGREE = 0xb0
export const DASH = 0x2013
export const ELLIPSIS = 0x2026
export const ARROW = 0x2192
export const ABOUT_EQUAL = 0x2248
export const AT_MOST = 0x2264
export const AT_LEAST = 0x2265

const written: readonly (readonly [mark: number, also: string])[] = [
  [OPEN, '（'],
  [CLOSE, '）'],
  [OPEN_SQUARE, '［【'],
  [CLOSE_SQUARE, '］】'],
  [COMMA, '，、،'],
  [DOT, '．。॰'],
  [SEMICOLON, '；'],
  [COLON, '：'],
  [SLASH, '／⁄∕'],
  [QUESTION, '？؟'],
  [DASH, '－—―−‒～〜'],
  [HYPHEN, '‐‑־'],
  [APOSTROPHE, '’‘ʼ`′´'],
  [QUOTATION, '”“'],
  [DEGREE, 'ºª'],
]
const marks = new Map<number, number>()
for (const [mark, also] of written) for (let i = 0; i < also.length; i++) marks.set(also.charCodeAt(i), mark)

/** One code for all ways to write a mark. */
export function markOf(unit: number): number {
  return unit < 128 && unit !== 96 ? unit : (marks.get(unit) ?? unit)
}

/** A set of marks that is asked for often: a bit for each of those below 128, the others by name. */
export class MarkSet {
  private readonly low = new Uint8Array(128)
  private readonly high = new Set<number>()

  constructor(marks: string) {
    for (let i = 0; i < marks.length; i++) {
      const unit = marks.charCodeAt(i)
      if (unit < 128) this.low[unit] = 1
      else this.high.add(unit)
    }
  }

  has(unit: number): boolean {
    return unit < 128 ? this.low[unit] === 1 : this.high.has(unit)
  }
}
