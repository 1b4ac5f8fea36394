import { type Node, toText } from '../../../document/index.ts'
import type { CslName } from '../../../model/index.ts'
import { isInitials, isSuffix, looksPersonal } from './personal.ts'

/** Names of a list, and whether it says that there are more. */
export interface NameList {
  names: CslName[]
  others: boolean
}

/** The person that the words of numbered parameters name; null for none: `author=et al.` `nodes` are those of the whole name. */
export function nameOfParts(
  whole: string,
  family: string,
  given: string,
  suffix: string,
  nodes: readonly Node[] | null,
): CslName | null {
  if (family !== '') {
    if (given !== '') return parted(family, given, suffix)
    if (saysOthers(family)) return null
    return suffix === '' ? { family } : { family, suffix }
  }
  if (nodes !== null) {
    const name = nameOfWords(whole, nodes)
    return name !== null && given !== '' && name.literal !== undefined ? parted(name.literal, given, suffix) : name
  }
  return given !== '' ? { literal: given } : null
}

function parted(family: string, given: string, suffix: string): CslName {
  // > first=John, Jr.
  //             ^
  const comma = suffix === '' ? given.lastIndexOf(',') : -1
  const behind = comma > 0 ? given.slice(comma + 1).trim() : ''
  if (behind !== '' && isSuffix(behind)) return { family, given: given.slice(0, comma).trim(), suffix: behind }
  return personal(family, given, suffix)
}

function personal(family: string, given: string, suffix: string): CslName {
  return suffix === '' ? { family, given } : { family, given, suffix }
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
  return personal(family, given, suffix)
}

/** A free list: `A. Smith, B. Jones and C. Brown`, `Smith, A.; Jones, B.`, `Lewis, Smith & Others`. */
export function namesOfList(words: string, and: readonly string[]): NameList {
  const others = saysOthers(words)
  let list = others ? withoutOthers(words) : words.trim()
  if (holdsWord(list, and)) for (const word of and) list = list.replaceAll(` ${word} `, ' ; ')
  if (!list.includes(';') && !list.includes(',')) {
    const name = nameOfWords(list)
    return { names: name ? [name] : [], others }
  }
  const names: CslName[] = []
  const parts = list.split(';')
  for (const part of parts) addNames(names, withoutEdges(part), parts.length === 1)
  return { names, others }
}

/** The names of a part between two semicolons, whose commas may stand in names or between them. */
function addNames(names: CslName[], part: string, alone: boolean): void {
  if (!part.includes(',')) {
    addName(names, part)
    return
  }
  const pieces = part.split(',')
  let whole = true
  let initials = pieces.length % 2 === 0
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!.trim()
    pieces[i] = piece
    whole &&= piece.includes(' ')
    initials &&= i % 2 === 0 || isInitials(piece)
  }
  // > Smith, A., Jones, B. C.: every second piece is initials
  if (initials) for (let i = 0; i < pieces.length; i += 2) addName(names, `${pieces[i]}, ${pieces[i + 1]}`)
  // > Hans Meier, Anna Schmidt: whole names
  else if (whole || (alone && pieces.length > 2)) for (const piece of pieces) addName(names, piece)
  else addName(names, part)
}

function addName(names: CslName[], words: string): void {
  const name = nameOfWords(words)
  if (name) names.push(name)
}

/** Without white space, and a comma at either end. */
function withoutEdges(part: string): string {
  const words = part.trim()
  const start = words.startsWith(',') ? 1 : 0
  const end = words.length - (words.length > start && words.endsWith(',') ? 1 : 0)
  return start === 0 && end === words.length ? words : words.slice(start, end).trim()
}

/** Whether one of the words stands between two spaces. */
function holdsWord(list: string, words: readonly string[]): boolean {
  for (let space = list.indexOf(' '); space >= 0; ) {
    const next = list.indexOf(' ', space + 1)
    for (const word of words) if (next - space - 1 === word.length && list.startsWith(word, space + 1)) return true
    space = next
  }
  return false
}

/** `Caroline Rowland (director)`: what somebody did stands behind the name; null where nothing does. */
export function splitRole({ literal }: CslName): { name: CslName; role: string } | null {
  if (literal === undefined || literal.charCodeAt(literal.length - 1) !== 41) return null
  const open = literal.lastIndexOf(' (')
  if (open < 1) return null
  return { name: { literal: literal.slice(0, open) }, role: literal.slice(open + 2, -1).toLowerCase() }
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
  return personal(pieces.slice(0, -1).join(' '), given, suffix)
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

/** `et al.` and its like, at the end. */
export function saysOthers(words: string): boolean {
  return mayEndInOthers(words) && othersMark.test(words.slice(-20))
}

/** A look at the last letters: those of ` al`, `others`, `altri`, `otros`, of an abbreviation, or of another script. */
function mayEndInOthers(words: string): boolean {
  const last = words.length - 1
  if (last < 1) return last === 0 && words.charCodeAt(0) >= 128
  const c = words.charCodeAt(last)
  if (c >= 128) return true
  const before = words.charCodeAt(last - 1)
  const second = words.charCodeAt(last - 2)
  // > et al.   u. a.   e.a.   m.fl.   i in.
  if (c === 46)
    return (
      before >= 128 ||
      (isLetter(before, 97) && isGap(second)) ||
      (isLetter(before, 108) && (isLetter(second, 97) || isLetter(second, 102))) ||
      (isLetter(before, 110) && isLetter(second, 105) && isGap(words.charCodeAt(last - 3)))
    )
  if (isLetter(c, 108)) return isLetter(before, 97) && isGap(second)
  if (isLetter(c, 115))
    return (isLetter(before, 114) && isLetter(second, 101)) || (isLetter(before, 111) && isLetter(second, 114))
  return isLetter(c, 105) && isLetter(before, 114) && isLetter(second, 116)
}

/** A space or a full stop. */
function isGap(c: number): boolean {
  return c === 32 || c === 46
}

/** Whether a character is a letter, small or capital. */
function isLetter(c: number, small: number): boolean {
  return (c | 32) === small
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
