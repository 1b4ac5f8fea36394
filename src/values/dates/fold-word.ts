/**
 * One spelling for look-ups: lower case, one form of the Arabic letters that Persian and Arabic write differently, without
 * points, vowel signs and the apostrophes of transliteration (`Shaʻban`, `Sha'ban`).
 */
export function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase()
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(silent, '')
    .replace(arabic, (letter) => arabicLetters.get(letter) ?? letter)
}

/** As `foldWord` for a phrase of several words: they are joined, so that `B.C.`, `BC` and `b. c.` are one. */
export function foldPhrase(phrase: string): string {
  return foldWord(phrase).replace(between, '')
}

/** The letters without their accents, as on pages that lost them: `aout`, `kasim`. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(accents, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
}

const accents = /[\u0300-\u036f]/g
// combining dot of a lowered İ, modifier apostrophes, geresh, soft hyphen, joiners and marks of direction, tatweel, harakat
const silent = /[\u0307\u02bb-\u02bf\u05f3\u05f4\u00ad\u200b-\u200f\u2060\ufeff\u0640\u064b-\u0652]/g
const between = /[\s.:'’‘ʼ´॰`"„“”\-‐‑–·/]/g
const arabic = /[يىكأإآةۀ]/g
const arabicLetters = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ة', 'ه'],
  ['ۀ', 'ه'],
])

/** What `foldUnit` says of a unit that only the whole word can fold: a mark that joins the letter before it, half of a pair. */
export const JOINED = 0xffff
/** Of a unit that leaves nothing. */
export const SILENT = 0xfffe

const folded = new Uint16Array(65536)

/** `foldWord` of one letter, told once for each that is met. */
export function foldUnit(unit: number): number {
  return folded[unit] || (folded[unit] = foldLetter(unit))
}

function foldLetter(unit: number): number {
  const letter = String.fromCharCode(unit)
  // a final sigma is another letter than one inside a word
  if (unit === 0x3a3 || (unit >= 0xd800 && unit <= 0xdfff) || letter.normalize('NFC') !== letter) return JOINED
  // marks on a letter, and the pieces of Hangul syllables; vowel signs of Arabic are dropped wherever they stand
  const isMark = /\p{M}/u.test(letter) || (unit >= 0x1100 && unit <= 0x11ff)
  const word = foldWord(letter)
  if (isMark && (word !== '' || unit === 0x307)) return JOINED
  return word === '' ? SILENT : word.length === 1 ? word.charCodeAt(0) : JOINED
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}
