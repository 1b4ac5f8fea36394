import { type Node, toText } from '../../../document/index.ts'
import type { CslName } from '../../../model/index.ts'
import type { PersonParts } from './citation-fields.ts'
import { wordsOf } from './words-of.ts'

/** Names of a list, and whether it says that there are more. */
export interface NameList {
  names: CslName[]
  others: boolean
}

/** The person that numbered parameters name; null for none: `author=et al.` */
export function nameOfParts({ whole, last, first, suffix }: PersonParts): CslName | null {
  const family = last ? wordsOf(last) : ''
  const given = first ? wordsOf(first) : ''
  const behind = suffix ? wordsOf(suffix) : ''
  if (family !== '' && given !== '') return parted(family, given, behind)
  if (family !== '') return saysOthers(family) ? null : { family, ...(behind !== '' && { suffix: behind }) }
  if (whole) {
    const name = nameOfWords(wordsOf(whole), whole)
    return name && given !== '' && name.literal !== undefined ? parted(name.literal, given, behind) : name
  }
  return given !== '' ? { literal: given } : null
}

function parted(family: string, given: string, suffix: string): CslName {
  // > first=John, Jr.
  //             ^
  const comma = suffix === '' ? given.lastIndexOf(',') : -1
  const behind = comma > 0 ? given.slice(comma + 1).trim() : ''
  if (behind !== '' && isSuffix(behind)) return { family, given: given.slice(0, comma).trim(), suffix: behind }
  return { family, given, ...(suffix !== '' && { suffix }) }
}

/**
 * A name in one piece. `Prego, Victoria` says which part is which, `Hans-Peter Schwarz` does not and stays `literal`; so do
 * organisations, with a comma or without.
 */
export function nameOfWords(words: string, nodes?: readonly Node[]): CslName | null {
  const name = withoutOthers(words)
  if (name === '') return null
  const comma = name.indexOf(',')
  if (comma < 0) return { literal: name }
  const family = name.slice(0, comma).trim()
  let given = name.slice(comma + 1).trim()
  let suffix = ''
  const second = given.indexOf(',')
  if (second >= 0) {
    suffix = given.slice(second + 1).trim()
    given = given.slice(0, second).trim()
    if (!isSuffix(suffix)) return { literal: name }
  }
  if (isSuffix(given) || !looksPersonal(family, 4) || !looksPersonal(given, 4)) return { literal: name }
  const link = nodes?.find((node) => node.type === 'link')
  if (link?.type === 'link' && !sameLetters(link.target, `${given} ${family}`)) return { literal: name }
  return { family, given, ...(suffix !== '' && { suffix }) }
}

/** A free list: `A. Smith, B. Jones and C. Brown`, `Smith, A.; Jones, B.`, `Lewis, Smith & Others`. */
export function namesOfList(words: string, and: readonly string[]): NameList {
  const others = saysOthers(words)
  let list = withoutOthers(words)
  for (const word of and) list = list.replaceAll(` ${word} `, ' ; ')
  const parts = list.split(';').map((part) => part.trim().replace(/^,|,$/g, '').trim())
  const names = parts.flatMap((part) => {
    if (!part.includes(',')) return part
    const pieces = part.split(',').map((piece) => piece.trim())
    // > Smith, A., Jones, B. C.: every second piece is initials
    if (pieces.length % 2 === 0 && pieces.every((piece, i) => i % 2 === 0 || isInitials(piece)))
      return pieces.flatMap((piece, i) => (i % 2 === 0 ? [`${piece}, ${pieces[i + 1]}`] : []))
    // > Hans Meier, Anna Schmidt: whole names
    if (pieces.every((piece) => piece.includes(' '))) return pieces
    return parts.length === 1 && pieces.length > 2 ? pieces : part
  })
  return { names: names.flatMap((part) => nameOfWords(part) ?? []), others }
}

/** `Caroline Rowland (director)`: what somebody did stands behind the name. */
export function splitRole(name: CslName): { name: CslName; role: string } {
  const words = name.literal
  const open = words === undefined || !words.endsWith(')') ? -1 : words.lastIndexOf(' (')
  if (words === undefined || open < 1) return { name, role: '' }
  return { name: { literal: words.slice(0, open) }, role: words.slice(open + 2, -1).toLowerCase() }
}

/** A list in Vancouver style: `Smith AB, van der Berg C Jr, ((World Health Organization)), et al.` */
export function namesOfVancouver(nodes: readonly Node[]): NameList {
  const words = toText(nodes).replaceAll(/\s+/g, ' ')
  const names: CslName[] = []
  let at = 0
  while (at < words.length) {
    const open = words.startsWith('((', skipGap(words, at)) ? skipGap(words, at) : -1
    const close = open >= 0 ? words.indexOf('))', open) : -1
    if (close >= 0) {
      names.push({ literal: words.slice(open + 2, close).trim() })
      at = words.indexOf(',', close)
      at = at < 0 ? words.length : at + 1
      continue
    }
    const comma = words.indexOf(',', at)
    const end = comma < 0 ? words.length : comma
    const part = words.slice(at, end).trim()
    at = end + 1
    if (part !== '' && !saysOthers(part)) names.push(vancouver(part))
  }
  return { names, others: saysOthers(words) }
}

function vancouver(name: string): CslName {
  const pieces = name.split(' ')
  let suffix = ''
  if (pieces.length > 2 && isSuffix(pieces[pieces.length - 1]!)) suffix = pieces.pop()!
  const given = pieces[pieces.length - 1]!
  if (pieces.length < 2 || given.length > 4 || given !== given.toUpperCase()) return { literal: name }
  return { family: pieces.slice(0, -1).join(' '), given, ...(suffix !== '' && { suffix }) }
}

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

function isSuffix(words: string): boolean {
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

function looksPersonal(words: string, most: number): boolean {
  if (words === '' || words.length > 50) return false
  const pieces = words.split(' ')
  if (pieces.length > most) return false
  for (const piece of pieces) if (impersonal.has(piece.replaceAll('.', '').toLowerCase())) return false
  return !/[\d:/@()[\]"“”|]/.test(words)
}

/** `A.`, `B. C.`, `J.-P.`, `AB` */
function isInitials(words: string): boolean {
  return words.length <= 12 && /^(?:\p{Lu}\p{Ll}?\.?[ -]?)+$/u.test(words)
}

/** Whether two names are made of the same letters, in whatever order. */
function sameLetters(one: string, other: string): boolean {
  return letters(one) === letters(other)
}

function letters(words: string): string {
  return [...words.toLowerCase().replaceAll(/[^\p{L}]/gu, '')].sort().join('')
}

const othersMark =
  /[,;\s]{0,4}(?:\bet\.? al\b\.?|\band others\b|\bu\. ?a\.|\bи др\.|\bи другие\b|\bта ін\.|\be altri\b|\by otros\b|\be\.a\.|\bm\.fl\.|\bi in\.|ほか|等)\s{0,2}$/iu

const othersEndings = new Set(['al', 'rs', 'ri', 'os'])

/** `et al.` and its like, at the end. */
export function saysOthers(words: string): boolean {
  const c = words.charCodeAt(words.length - 1)
  // a list that ends in plain letters other than those of `al`, `others`, `altri`, `otros` says nothing of others
  if (c !== 46 && c < 128 && !othersEndings.has(words.slice(-2).toLowerCase())) return false
  return othersMark.test(words.slice(-20))
}

function withoutOthers(words: string): string {
  if (!saysOthers(words)) return words.trim()
  const tail = Math.max(0, words.length - 20)
  return (words.slice(0, tail) + words.slice(tail).replace(othersMark, '')).trim()
}

function skipGap(words: string, at: number): number {
  while (words[at] === ' ') at++
  return at
}
