const suffixes = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'v',
  '2nd',
  '3rd',
  '4th',
  'esq',
  'phd',
  'md',
  'junior',
  'senior',
  'dphil',
  'sj',
  'osb',
  'op',
])

/** The longest of them, with full stops between its letters. */
const LONGEST_SUFFIX = 14

/** The first letters of suffixes, small and capital, and a full stop. Letters that are no ASCII fall in with others. */
const mayBeginSuffix = new Uint8Array(128).fill(0)
for (const suffix of ['.', ...suffixes])
  for (const first of [suffix, suffix.toUpperCase()]) mayBeginSuffix[first.charCodeAt(0)] = 1

/** `Jr.`, `III` */
export function isSuffix(words: string): boolean {
  if (words.length > LONGEST_SUFFIX || !mayBeginSuffix[words.charCodeAt(0) & 127]) return false
  return suffixes.has(words.replaceAll('.', '').toLowerCase())
}

/** Words of organisations, and what no part of a person's name has. */
const impersonal = new Set([
  'inc',
  'ltd',
  'llc',
  'gmbh',
  'corp',
  'co',
  'plc',
  'office',
  'department',
  'ministry',
  'university',
  'institute',
  'committee',
  'bureau',
  'agency',
  'commission',
  'society',
  'association',
  'the',
  'of',
  'for',
  'and',
  'news',
  'press',
  'staff',
  'service',
  'library',
  'museum',
  'church',
  'council',
  'school',
  'college',
  'correspondent',
  'editor',
  'reporter',
  'writer',
  'by',
])

/** The longest of them. */
const LONGEST_IMPERSONAL = 13

/** Words that may be a part of a person's name: so many at most, and none of organisations. */
export function looksPersonal(words: string, most: number): boolean {
  if (words === '' || words.length > 50 || !hasOnlyNames(words)) return false
  let pieces = 0
  for (let from = 0; from <= words.length; ) {
    if (++pieces > most) return false
    const space = words.indexOf(' ', from)
    const end = space < 0 ? words.length : space
    const piece = words.slice(from, end)
    const bare = piece.includes('.') ? piece.replaceAll('.', '') : piece
    if (bare.length <= LONGEST_IMPERSONAL && impersonal.has(bare.toLowerCase())) return false
    from = end + 1
  }
  return true
}

/** No digits, and no marks of addresses and quotations: > : / @ ( ) [ ] " “ ” | */
function hasOnlyNames(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i)
    if (c < 65) {
      if ((c >= 47 && c <= 58) || c === 34 || c === 40 || c === 41 || c === 64) return false
    } else if (c === 91 || c === 93 || c === 124 || c === 0x201c || c === 0x201d) return false
  }
  return true
}

/** `A.`, `B. C.`, `J.-P.`, `AB` */
export function isInitials(words: string): boolean {
  return words.length <= 12 && /^(?:\p{Lu}\p{Ll}?\.?[ -]?)+$/u.test(words)
}
