import { decode } from './decode.ts'
/** `https://doi.org/10.1000/X`, `doi:10.1000/X` → `10.1000/X`. */
export function doiOf(words: string): string {
  const start = words.indexOf('10.')
  if (start < 0) return words
  const doi = words.slice(start).split(/\s/, 1)[0]!
  return doi.includes('%') && words.startsWith('http') ? decode(doi) : doi
}

/** The ISBNs among words, as written: CSL keeps several in one string. */
export function isbnOf(words: string): string {
  if (isOneIsbn(words)) return words
  const found = words.match(/\d[\d‐‑–-]{8,16}[\dXx]|\d(?:[\d ‐‑–-]){8,16}[\dXx]/g)
  if (!found) return words
  const plain = found.map((isbn) => isbn.replaceAll(/[‐‑–]/g, '-').trim())
  return plain.filter((isbn) => /^[\dXx]{9,13}$/.test(isbn.replaceAll(/[ -]/g, ''))).join(' ') || words
}

/** Ten to thirteen digits with hyphens or without, and nothing else: most are. */
function isOneIsbn(words: string): boolean {
  const { length } = words
  if (length < 10 || length > 18 || words.charCodeAt(0) === 45) return false
  for (let i = 0; i < length; i++) {
    const c = words.charCodeAt(i)
    if ((c >= 48 && c <= 57) || (i === length - 1 ? c === 88 || c === 120 : c === 45)) continue
    return false
  }
  return true
}

export function issnOf(words: string): string {
  const found = /(\d{4})[-‐‑–]?(\d{3}[\dXx])/.exec(words)
  return found ? `${found[1]}-${found[2]!.toUpperCase()}` : words
}

/** `PMC 1234` → `PMC1234`. */
export function pmcidOf(words: string): string {
  const digits = /\d+/.exec(words)
  return digits ? `PMC${digits[0]}` : words
}

export function pmidOf(words: string): string {
  return /\d+/.exec(words)?.[0] ?? words
}

/** `arXiv:hep-th/9901001v2` → `hep-th/9901001v2`. */
export function arxivOf(words: string): string {
  return words.replace(/^https?:\/\/arxiv\.org\/(?:abs|pdf)\//i, '').replace(/^arxiv:\s*/i, '')
}
