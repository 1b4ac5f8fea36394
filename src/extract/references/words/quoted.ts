/** A quotation: offsets of the marks around it. */
export interface Quotation {
  start: number
  end: number
  words: string
}

const STRAIGHT = 34

/** What closes a quotation that this mark opens; '' for any other letter. > “ ” */
function closersOf(open: number): string {
  if (open < 128) return open === STRAIGHT ? '"' : ''
  switch (open) {
    case 0x201c: // “
      return '”“'
    case 0x201e: // „
      return '“”'
    case 0xab: // «
      return '»'
    case 0x300c: // 「
      return '」'
    case 0x300e: // 『
      return '』'
    case 0x300a: // 《
      return '》'
    case 0x2039: // ‹
      return '›'
    default:
      return ''
  }
}

/**
 * The quotation that opens at `start`, with the quotations inside it:
 *
 * > "Profile: the "Rock Star" of Finance".BBC News.
 * > ""Ouma, He Is Gone": A Nation Takes Leave".
 */
export function quotationAt(text: string, start: number): Quotation | null {
  const open = text.charCodeAt(start)
  const end = open === STRAIGHT ? straightEnd(text, start) : pairedEnd(text, start, open)
  if (end < 0) return null
  const words = text.slice(start + 1, end).trim()
  return words === '' ? null : { start, end: end + 1, words }
}

/** Where a mark stands that opens a quotation, from an offset on; -1 for nowhere. */
export function nextOpening(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (opensQuotation(text.charCodeAt(i))) return i
  return -1
}

export function opensQuotation(c: number): boolean {
  return c === STRAIGHT || (c > 127 && closersOf(c) !== '')
}

function pairedEnd(text: string, start: number, open: number): number {
  const closers = closersOf(open)
  if (closers === '') return -1
  const close = closers.charCodeAt(0)
  const other = closers.charCodeAt(closers.length - 1)
  let depth = 1
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === close || c === other) {
      if (--depth === 0) return i
    } else if (c === open) depth++
  }
  return -1
}

/** A straight mark opens where a word begins behind it and none ends before it. */
function straightEnd(text: string, start: number): number {
  let depth = 1
  let last = -1
  for (let i = start + 1; i < text.length; i++) {
    if (text.charCodeAt(i) !== STRAIGHT) continue
    const before = text.charCodeAt(i - 1)
    const after = i + 1 < text.length ? text.charCodeAt(i + 1) : 0
    // behind a mark that opened, one mark more opens as well
    const atStart =
      before <= 32 ||
      before === 40 ||
      (before === STRAIGHT && i - 1 === start) ||
      before === 0x2013 ||
      before === 0x2014
    if (atStart && after > STRAIGHT && after !== 46 && after !== 44 && after !== 41) depth++
    else {
      last = i
      if (--depth === 0) return i
    }
  }
  return last
}
