/** A letter, combining mark or number. */
export const PART = 1
/** A capital letter by itself. */
export const UPPER = 2
export const SPACE = 4
/** Another character in lower case. */
export const CAPITAL = 8
/** What the words of a name are made of: a letter, combining mark, apostrophe or hyphen. */
export const NAME_PART = 16
/** One half of a character beyond the first plane. */
export const HALF = 32
const SEEN = 128

/** What each UTF-16 unit is; filled in when it is first met. */
const kinds = new Uint8Array(0x10000)

export function kindOf(unit: number): number {
  const kind = kinds[unit]!
  return kind !== 0 ? kind : learn(unit)
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit)
  let kind = SEEN
  if (/[\p{L}\p{M}\p{N}]/u.test(letter)) kind |= PART
  if (/\p{Lu}/u.test(letter)) kind |= UPPER
  if (/\s/.test(letter)) kind |= SPACE
  if (letter.toLowerCase()[0] !== letter) kind |= CAPITAL
  if (/[\p{L}\p{M}'’-]/u.test(letter)) kind |= NAME_PART
  if (unit >= 0xd800 && unit <= 0xdfff) kind |= HALF
  kinds[unit] = kind
  return kind
}

/** Whether a unit can begin what is taken for a word or a number; anything else is a mark. */
export function beginsWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    (unit > 0xbf && !(unit >= 0x2000 && unit <= 0x2bff) && unit !== 0x3001 && unit !== 0x3002)
  )
}

/** Of a half of a character at `index`: how many units of a word begin there, 0 where they are none. */
export function wideLetter(text: string, index: number, end: number): number {
  const point = text.codePointAt(index)!
  return point > 0xffff && index + 1 < end && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point)) ? 2 : 0
}
