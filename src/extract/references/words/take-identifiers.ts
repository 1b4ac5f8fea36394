import type { CslItem } from '../../../model/index.ts'
import { doiOf, isbnOf, issnOf, pmcidOf, pmidOf } from '../csl/identifiers.ts'
import { cut } from './cut.ts'
import type { CitationText } from './flatten.ts'
import { isSpace } from './letters.ts'
import { Phrases } from './phrases.ts'
import { IDENTIFIER, type Places } from './places.ts'

// > ISBN 978-2-7499-1561-6. doi:10.1000/182 PMID 123
const values: Readonly<Record<string, RegExp>> = {
  isbn: /^[0-9][0-9 ‐‑–-]{8,16}[0-9Xx]/,
  issn: /^[0-9]{4}[-‐‑–]?[0-9]{3}[0-9Xx]/,
  doi: /^10\.[^\s\ufffc]{3,200}/,
  pmid: /^[0-9]{1,9}/,
  pmc: /^[0-9]{1,9}/,
  jstor: /^[0-9a-z.]{4,20}/i,
  oclc: /^[0-9]{4,12}/,
  arxiv: /^[a-z.-]{0,20}\/?[0-9.]{4,14}(?:v[0-9]{1,2})?/i,
  s2cid: /^[0-9]{4,12}/,
  bibcode: /^[0-9]{4}[^\s\ufffc]{15}/,
  lccn: /^[0-9a-z-]{6,14}/i,
}
export const identifierLabels = [...Object.keys(values), 'isbn-10', 'isbn-13']
const labels = new Phrases(identifierLabels)

/** Identifiers among the words and those that templates hold: taken out, and put where CSL has them. Gives those that it has no place for. */
export function takeIdentifiers(flat: CitationText, csl: CslItem, places: Places): Record<string, string> | undefined {
  const found = flat.identifiers
  if ((places.roles & IDENTIFIER) !== 0) takeLabelled(flat, found, places)
  let ids: Record<string, string> | undefined
  for (const [label, words] of found) {
    switch (label.toLowerCase()) {
      case 'isbn':
        csl.ISBN ??= isbnOf(words)
        break
      case 'issn':
        csl.ISSN ??= issnOf(words)
        break
      case 'doi':
        csl.DOI ??= doiOf(words)
        break
      case 'pmid':
        csl.PMID ??= pmidOf(words)
        break
      case 'pmcid':
        csl.PMCID ??= pmcidOf(words)
        break
      default:
        ids ??= {}
        ids[label] = words
    }
  }
  return ids
}

function takeLabelled(flat: CitationText, found: [string, string][], places: Places): void {
  const { text } = flat
  const cuts: [number, number][] = []
  for (let at = places.next(IDENTIFIER, 0); at >= 0 && cuts.length < 20; ) {
    const end = labels.endAt(text, at)
    const from = end < 0 ? at + 1 : colonEnd(text, end)
    if (end >= 0) {
      const label = text.slice(at, Math.min(end, at + 7)).toLowerCase()
      const kind = label.startsWith('isbn') ? 'isbn' : label
      const value = values[kind]!.exec(text.slice(from, from + 210))
      if (value) {
        const words = kind === 'doi' ? value[0].replace(/[.,;)\]]{1,8}$/, '') : value[0].replace(/\.$/, '')
        found.push([kind === 'pmc' ? 'PMCID' : kind, words])
        cuts.push([at, from + words.length])
      }
    }
    at = places.next(IDENTIFIER, from)
  }
  for (let i = cuts.length - 1; i >= 0; i--) cut(flat, cuts[i]![0], cuts[i]![1])
}

/** Over a colon, and a space on either side of it. */
function colonEnd(text: string, at: number): number {
  let end = at
  if (end < text.length && isSpace(text.charCodeAt(end))) end++
  if (text.charCodeAt(end) === 58) end++
  if (end < text.length && isSpace(text.charCodeAt(end))) end++
  return end
}
