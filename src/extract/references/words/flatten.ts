import { type Node, type Template, toText } from '../../../document/index.ts'

/** An address in words: bare, or behind a label. */
export interface AddressMark {
  url: string
  /** Offsets of the label in the text; equal where the address stands bare. */
  start: number
  end: number
}

/** Words of a citation written by hand, with what markup said of them. */
export interface CitationText {
  /** One line. Bare addresses are not in it. */
  text: string
  /** Stretches in italics. */
  italics: { start: number; end: number }[]
  addresses: AddressMark[]
  /** From templates: `{{ISBN|…}}`, `{{doi|…}}`. */
  identifiers: [string, string][]
}

/** Templates that hold one identifier. */
export const identifierTemplates: ReadonlyMap<string, string> = new Map([
  ['isbn', 'ISBN'],
  ['isbnt', 'ISBN'],
  ['issn', 'ISSN'],
  ['doi', 'DOI'],
  ['doi-inline', 'DOI'],
  ['pmid', 'PMID'],
  ['pmc', 'PMCID'],
  ['arxiv', 'arxiv'],
  ['jstor', 'jstor'],
  ['oclc', 'oclc'],
  ['lccn', 'lccn'],
  ['bibcode', 'bibcode'],
  ['hdl', 'hdl'],
  ['s2cid', 's2cid'],
  ['ssrn', 'ssrn'],
  ['asin', 'asin'],
  ['ol', 'ol'],
])

/** Stands for an address that is not among the words; it parts what is before it from what is behind. */
export const GAP = '\ufffc'

/** Lays nodes out in one line of words. */
export function flatten(nodes: readonly Node[]): CitationText {
  const flat: CitationText = { text: '', italics: [], addresses: [], identifiers: [] }
  const state = { italic: -1 }
  lay(nodes, flat, state)
  if (state.italic >= 0) close(flat, state)
  return flat
}

function lay(nodes: readonly Node[], flat: CitationText, state: { italic: number }): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'quotes':
        if (node.value === "'''") break
        if (state.italic >= 0) close(flat, state)
        else {
          space(flat, '')
          state.italic = flat.text.length
        }
        break
      case 'externalLink':
        if (node.bare || node.children.length === 0) {
          flat.text += GAP
          flat.addresses.push({ url: node.url, start: flat.text.length, end: flat.text.length })
        } else {
          const start = flat.text.length
          lay(node.children, flat, state)
          flat.addresses.push({ url: node.url, start, end: flat.text.length })
        }
        break
      case 'link':
        lay(node.children, flat, state)
        break
      case 'element':
        if (node.name === 'i' || node.name === 'cite' || node.name === 'em') {
          const start = flat.text.length
          lay(node.children, flat, state)
          if (node.name !== 'cite') flat.italics.push({ start, end: flat.text.length })
        } else lay(node.children, flat, state)
        break
      case 'listItem':
        append(flat, ' ')
        lay(node.children, flat, state)
        break
      case 'break':
        append(flat, ' ')
        break
      case 'template':
        layTemplate(node, flat, state)
        break
      case 'text':
        append(flat, node.value)
        break
      default:
        if ('children' in node && node.type === 'argument') lay(node.children, flat, state)
        else append(flat, toText([node]))
    }
  }
}

function layTemplate(template: Template, flat: CitationText, state: { italic: number }): void {
  const identifier = identifierTemplates.get(template.key)
  if (identifier !== undefined) {
    const first = template.children.find((child) => child.key.kind === 'parameter' && child.key.name === '1')
    const words = first ? toText(first.children).trim() : ''
    if (words !== '') flat.identifiers.push([identifier, words])
    flat.text += GAP
  } else if (template.shown) lay(template.shown, flat, state)
  else if (template.unknown) append(flat, toText([template]))
}

function close(flat: CitationText, state: { italic: number }): void {
  const end = flat.text.length
  if (end > state.italic) flat.italics.push({ start: state.italic, end })
  state.italic = -1
}

/** Adds words; white space of any kind and length is one space. */
function append(flat: CitationText, value: string): void {
  let from = 0
  let clean = ''
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i)
    if (c === 32 ? value.charCodeAt(i + 1) === 32 : c < 32 || c === 0xa0 || c === 0x202f || c === 0x2009) {
      clean += `${value.slice(from, i)} `
      while (i + 1 < value.length && value.charCodeAt(i + 1) <= 32) i++
      from = i + 1
    } else if (c === 0x200b || c === 0x200e || c === 0xfeff || c === 0xad || c === 0x200f || c === 0x2060) {
      clean += value.slice(from, i)
      from = i + 1
    }
  }
  clean = from === 0 ? value : clean + value.slice(from)
  space(flat, clean)
}

function space(flat: CitationText, words: string): void {
  const doubled = words.startsWith(' ') && (flat.text === '' || flat.text.endsWith(' '))
  flat.text += doubled ? words.slice(1) : words
}
