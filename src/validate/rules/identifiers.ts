import type { CslItem } from '../../model/index.ts'
import type { Rule } from '../rule.ts'

/** `invalid-url`, `invalid-isbn`, `invalid-issn`, `invalid-doi` of every reference; `invalid-url` of the person's website. */
export const identifiers: Rule = ({ article, report }) => {
  const website = article.biography?.website?.url
  if (website && !isUrl(website)) {
    const position = article.biography?.evidence['website']?.[0]?.position
    report('invalid-url', { url: website }, { path: ['biography', 'website', 'url'], position })
  }
  article.references.forEach((reference, index) => {
    const items: [CslItem, (string | number)[]][] = [[reference.csl, ['references', index, 'csl']]]
    for (const [at, item] of (reference.others ?? []).entries()) items.push([item, ['references', index, 'others', at]])
    for (const [item, path] of items) {
      const { position } = reference
      const { URL: url, ISBN: isbn, ISSN: issn, DOI: doi } = item
      if (url !== undefined && !isUrl(url)) report('invalid-url', { url }, { path: [...path, 'URL'], position })
      for (const one of isbn?.split(/[\s,;]+/) ?? []) {
        if (one !== '' && !isIsbn(one)) report('invalid-isbn', { isbn: one }, { path: [...path, 'ISBN'], position })
      }
      for (const one of issn?.split(/[\s,;]+/) ?? []) {
        if (one !== '' && !isIssn(one)) report('invalid-issn', { issn: one }, { path: [...path, 'ISSN'], position })
      }
      if (doi !== undefined && !isDoi(doi)) report('invalid-doi', { doi }, { path: [...path, 'DOI'], position })
    }
  })
}

/** An absolute address with a host, by the WHATWG URL standard. */
function isUrl(text: string): boolean {
  if (/\s/.test(text)) return false
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'mailto:' || protocol === 'urn:' || hostname.includes('.') || hostname.includes(':')
}

/** ISBN-10 or ISBN-13 with its check digit (ISO 2108); hyphens and spaces are free. */
function isIsbn(text: string): boolean {
  const digits = text.replace(/[-‐‑–\s]/g, '').toUpperCase()
  if (/^\d{9}[\dX]$/.test(digits)) {
    let sum = 0
    for (let i = 0; i < 10; i++) sum += (10 - i) * (digits[i] === 'X' ? 10 : Number(digits[i]))
    return sum % 11 === 0
  }
  if (!/^97[89]\d{10}$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 13; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}

/** ISSN with its check digit (ISO 3297). */
function isIssn(text: string): boolean {
  const digits = text.replace(/[-‐‑–]/g, '').toUpperCase()
  if (!/^\d{7}[\dX]$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 8; i++) sum += (8 - i) * (digits[i] === 'X' ? 10 : Number(digits[i]))
  return sum % 11 === 0
}

/** `10.prefix/suffix` (ISO 26324). */
function isDoi(text: string): boolean {
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(text)
}
