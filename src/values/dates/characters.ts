/** Classes of UTF-16 units, told once for each unit that is met. */
export const LETTER = 1
export const DIGIT = 2
/** A letter of a script without spaces between words: each one is a word for the tokens. */
export const SYLLABLE = 3
export const SPACE = 4
export const NEWLINE = 5
/** Shown as nothing. */
export const NOTHING = 6
export const MARK = 7

const classes = new Uint8Array(65536)

export function classOf(unit: number): number {
  return classes[unit] || classify(unit)
}

function classify(unit: number): number {
  const found = tell(unit)
  classes[unit] = found
  return found
}

function tell(unit: number): number {
  const letter = String.fromCharCode(unit)
  if (unit === 10) return NEWLINE
  if (/\s/.test(letter)) return SPACE
  if (
    unit === 0 ||
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    unit === 0x2060
  )
    return NOTHING
  if (unit >= 0x2066 && unit <= 0x2069) return NOTHING
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER
  if (/\p{Nd}/u.test(letter)) return DIGIT
  // geresh and gershayim stand inside Hebrew abbreviations
  if (unit === 0x5f3 || unit === 0x5f4) return LETTER
  // º and ª are letters to Unicode, and marks behind a number to everybody else
  if (unit === 0xba || unit === 0xaa) return MARK
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}〇々]/u.test(letter)) return SYLLABLE
  if (/[\p{L}\p{M}]/u.test(letter)) return LETTER
  return MARK
}

/** 0–9 of a decimal digit of any script: digits stand in tens that begin at zero. */
export function digitValue(unit: number): number {
  if (unit < 58) return unit - 48
  let value = 0
  while (value < 9 && classOf(unit - value - 1) === DIGIT && sameTen(unit, unit - value - 1)) value++
  return value
}

/** All scripts of the basic plane begin their digits at a code ending in 0, 6 or 8 (hexadecimal). */
function sameTen(unit: number, lower: number): boolean {
  return zeroOf(unit) <= lower
}

function zeroOf(unit: number): number {
  const nibble = unit & 0xf
  // …0–…9: Arabic-Indic 0660, Thai 0E50, full-width FF10, Persian 06F0 · …6–…F: Devanagari 0966, Bengali 09E6
  if (isTen(unit & ~0xf)) return unit & ~0xf
  return nibble >= 6 ? (unit & ~0xf) + 6 : unit
}

function isTen(zero: number): boolean {
  return classOf(zero) === DIGIT && classOf(zero + 9) === DIGIT && classOf(zero - 1) !== DIGIT
}

const hanDigits = new Map(
  [...'〇零一二三四五六七八九'].map((digit, index) => [digit.charCodeAt(0), index < 2 ? 0 : index - 1]),
)
const hanUnits = new Map([
  ['十'.charCodeAt(0), 10],
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
])
const FIRST_YEAR = '元'.charCodeAt(0)

export function isHanNumeral(unit: number): boolean {
  return hanDigits.has(unit) || hanUnits.has(unit) || unit === FIRST_YEAR
}

/** `二〇〇三` by place, `二十八` by units, `元` the first; -1 where it is neither. */
export function hanValue(text: string, start: number, end: number): number {
  if (end === start + 1 && text.charCodeAt(start) === FIRST_YEAR) return 1
  let total = 0
  let digit = -1
  let byPlace = true
  for (let i = start; i < end; i++) {
    const unit = hanUnits.get(text.charCodeAt(i))
    if (unit !== undefined) {
      byPlace = false
      total += (digit < 0 ? 1 : digit) * unit
      digit = -1
      continue
    }
    const value = hanDigits.get(text.charCodeAt(i))
    if (value === undefined) return -1
    if (byPlace && digit >= 0) {
      total = total * 10 + digit
    } else if (!byPlace && digit >= 0) return -1
    digit = value
  }
  return byPlace ? total * 10 + Math.max(digit, 0) : total + Math.max(digit, 0)
}
