import type { CitationKind } from '../../../language/index.ts'
import type { CitationFields } from './citation-fields.ts'
import type { Draft } from './draft.ts'
import { field } from './fields.ts'
import { arxivOf, doiOf, isbnOf, issnOf, pmcidOf, pmidOf } from './identifiers.ts'
import { wordsOf } from './words-of.ts'

/** Numbers that name the source: those CSL knows in their own fields, the others in `custom.ids`. */
export function takeIdentifiers(draft: Draft, kind: CitationKind, fields: CitationFields, key: string): void {
  const doi = fields.words(field.doi)
  if (doi !== '') draft.doi = doiOf(doi)
  let isbn = fields.words(field.isbn)
  let issn = fields.words(field.issn)
  for (const second of fields.seconds) {
    if (second.field === field.isbn) isbn += ` ${wordsOf(second.nodes)}`
    else if (second.field === field.issn) issn ||= wordsOf(second.nodes)
  }
  if (isbn !== '') draft.isbn = isbnOf(isbn)
  if (issn !== '') draft.issn = issnOf(issn)
  const pmid = fields.words(field.pmid)
  if (pmid !== '') draft.pmid = pmidOf(pmid)
  const pmc = fields.words(field.pmc)
  if (pmc !== '') draft.pmcid = pmcidOf(pmc)
  const arxiv = fields.words(field.arxiv)
  if (arxiv !== '') {
    draft.arxiv = arxivOf(arxiv)
    if (kind === 'preprint') draft.identifierNumber = `arXiv:${draft.arxiv}`
  }
  if (fields.identifiers.length > 0) takeOthers(draft, kind, fields, key)
}

function takeOthers(draft: Draft, kind: CitationKind, fields: CitationFields, key: string): void {
  const ids: Record<string, string> = {}
  let any = false
  for (const { name, nodes } of fields.identifiers) {
    const words = wordsOf(nodes)
    if (words === '') continue
    if (kind === 'identifier' && name === '1') {
      // > {{cite doi|10.1000/182}}
      if (key.includes('doi')) draft.doi = doiOf(words)
      else if (key.includes('pmid')) draft.pmid = pmidOf(words)
      else if (key.includes('pmc')) draft.pmcid = pmcidOf(words)
      else {
        ids[key.includes('jstor') ? 'jstor' : 'hdl'] = words
        any = true
      }
      continue
    }
    const known = name.toLowerCase()
    if ((known === 'docket' || known === 'patent-number') && draft.number + draft.identifierNumber === '')
      draft.identifierNumber = words
    else {
      ids[known === '1' ? 'id' : known] = words
      any = true
    }
  }
  if (any) draft.custom['ids'] = ids
}
