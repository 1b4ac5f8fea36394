/** A quotation: offsets of the marks around it. */
export interface Quotation {
  start: number
  end: number
  words: string
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '‹': '›',
}

/**
 * The quotation that opens at `start`, with the quotations inside it:
 *
 * > "Profile: the "Rock Star" of Finance".BBC News.
 * > ""Ouma, He Is Gone": A Nation Takes Leave".
 */
export function quotationAt(text: string, start: number): Quotation | null {
  const open = text[start]!
  const end = open === '"' ? straightEnd(text, start) : pairedEnd(text, start, open, pairs[open])
  if (end < 0) return null
  const words = text.slice(start + 1, end).trim()
  return words === '' ? null : { start, end: end + 1, words }
}

export function opensQuotation(c: string | undefined): boolean {
  return c === '"' || (c !== undefined && pairs[c] !== undefined)
}

function pairedEnd(text: string, start: number, open: string, close: string | undefined): number {
  if (close === undefined) return -1
  let depth = 0
  for (let i = start; i < text.length; i++) {
    const c = text[i]!
    if (c === open && !(i > start && close.includes(c))) depth++
    else if (close.includes(c) && i > start && --depth === 0) return i
  }
  return -1
}

/** A straight mark opens where a word begins behind it and none ends before it. */
function straightEnd(text: string, start: number): number {
  let depth = 1
  let last = -1
  for (let i = start + 1; i < text.length; i++) {
    if (text.charCodeAt(i) !== 34) continue
    const before = text.charCodeAt(i - 1)
    const after = text.charCodeAt(i + 1)
    // behind a mark that opened, one mark more opens as well
    const atStart =
      before <= 32 || before === 40 || (before === 34 && i - 1 === start) || before === 0x2013 || before === 0x2014
    if (atStart && after > 34 && after !== 46 && after !== 44 && after !== 41) depth++
    else {
      last = i
      if (--depth === 0) return i
    }
  }
  return last
}
