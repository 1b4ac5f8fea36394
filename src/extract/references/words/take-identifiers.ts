import type { CslItem } from '../../../model/index.ts'
import { doiOf, isbnOf, issnOf, pmcidOf, pmidOf } from '../csl/identifiers.ts'
import { cut } from './cut.ts'
import type { CitationText } from './flatten.ts'

// > ISBN 978-2-7499-1561-6. doi:10.1000/182 PMID 123
const labels = /(?<![\p{L}\p{N}])(ISBN(?:-1[03])?|ISSN|doi|PMID|PMC|JSTOR|OCLC|arXiv|S2CID|Bibcode|LCCN)\s?:?\s?/giu
const names = ['ISBN', 'ISSN', 'DOI', 'PMID', 'PMC', 'JSTOR', 'OCLC', 'ARXIV', 'S2CID', 'BIBCODE', 'LCCN']
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

/** Identifiers among the words and those that templates hold: taken out, and put where CSL has them. */
export function takeIdentifiers(flat: CitationText, csl: CslItem, custom: Record<string, unknown>): void {
  const found: [string, string][] = flat.identifiers
  const cuts: [number, number][] = []
  const upper = flat.text.toUpperCase()
  const labelled = names.some((name) => upper.includes(name))
  for (const match of labelled ? flat.text.matchAll(labels) : []) {
    const label = match[1]!.toLowerCase().replace(/-1[03]$/, '')
    const from = match.index + match[0].length
    const value = values[label]?.exec(flat.text.slice(from, from + 210))
    if (!value) continue
    const words = label === 'doi' ? value[0].replace(/[.,;)\]]{1,8}$/, '') : value[0].replace(/\.$/, '')
    found.push([label === 'pmc' ? 'PMCID' : label, words])
    cuts.push([match.index, from + words.length])
    if (cuts.length === 20) break
  }
  for (let i = cuts.length - 1; i >= 0; i--) cut(flat, cuts[i]![0], cuts[i]![1])

  const ids: Record<string, string> = {}
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
        ids[label] = words
        custom['ids'] = ids
    }
  }
}
