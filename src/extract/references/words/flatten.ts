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
  readonly italics: Span[]
  readonly addresses: AddressMark[]
  /** From templates: `{{ISBN|…}}`, `{{doi|…}}`. */
  readonly identifiers: [string, string][]
}

export interface Span {
  start: number
  end: number
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

/** The first stretch with words in it that begins at an offset or behind it. */
export function firstSpan(spans: readonly Span[], from: number): Span | undefined {
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!
    if (span.start >= from && span.end > span.start) return span
  }
  return undefined
}

/** Lays nodes out in one line of words. */
export function flatten(nodes: readonly Node[]): CitationText {
  const flat = new Flattener()
  flat.nodes(nodes)
  flat.closeItalics()
  return flat
}

class Flattener implements CitationText {
  text = ''
  readonly italics: Span[] = []
  readonly addresses: AddressMark[] = []
  readonly identifiers: [string, string][] = []
  /** Where the italics began that are open; -1 for none. */
  private italic = -1
  /** A space in front would be doubled. */
  private spaced = true

  nodes(nodes: readonly Node[]): void {
    for (let i = 0; i < nodes.length; i++) this.node(nodes[i]!)
  }

  private node(node: Node): void {
    switch (node.type) {
      case 'text':
        this.words(node.value)
        break
      case 'quotes':
        if (node.value === "'''") break
        if (this.italic >= 0) this.closeItalics()
        else this.italic = this.text.length
        break
      case 'externalLink': {
        const bare = node.bare || node.children.length === 0
        const start = this.text.length
        if (bare) this.gap()
        else this.nodes(node.children)
        const end = this.text.length
        this.addresses.push({ url: node.url, start: bare ? end : start, end })
        break
      }
      case 'link':
      case 'argument':
        this.nodes(node.children)
        break
      case 'element': {
        const start = this.text.length
        this.nodes(node.children)
        if (node.name === 'i' || node.name === 'em') this.italics.push({ start, end: this.text.length })
        break
      }
      case 'listItem':
        this.words(' ')
        this.nodes(node.children)
        break
      case 'break':
        this.words(' ')
        break
      case 'template':
        this.template(node)
        break
      default:
        this.words(toText([node]))
    }
  }

  private template(template: Template): void {
    const identifier = identifierTemplates.get(template.key)
    if (identifier !== undefined) {
      const first = template.children.find((child) => child.key.kind === 'parameter' && child.key.name === '1')
      const words = first ? toText(first.children).trim() : ''
      if (words !== '') this.identifiers.push([identifier, words])
      this.gap()
    } else if (template.shown) this.nodes(template.shown)
    else if (template.unknown) this.words(toText([template]))
  }

  closeItalics(): void {
    const end = this.text.length
    if (this.italic >= 0 && end > this.italic) this.italics.push({ start: this.italic, end })
    this.italic = -1
  }

  private gap(): void {
    this.text += GAP
    this.spaced = false
  }

  /** Adds words; white space of any kind and length is one space. */
  private words(value: string): void {
    let clean = ''
    let from = 0
    for (let i = 0; i < value.length; i++) {
      const c = value.charCodeAt(i)
      if (c > 32 && c < 0xa0) continue
      if (c <= 32 ? c < 32 || value.charCodeAt(i + 1) === 32 : c === 0xa0 || c === 0x202f || c === 0x2009) {
        clean += `${value.slice(from, i)} `
        while (i + 1 < value.length && value.charCodeAt(i + 1) <= 32) i++
        from = i + 1
      } else if (c === 0x200b || c === 0x200e || c === 0xfeff || c === 0xad || c === 0x200f || c === 0x2060) {
        clean += value.slice(from, i)
        from = i + 1
      }
    }
    clean = from === 0 ? value : clean + value.slice(from)
    if (this.spaced && clean.charCodeAt(0) === 32) clean = clean.slice(1)
    if (clean === '') return
    this.text += clean
    this.spaced = clean.charCodeAt(clean.length - 1) === 32
  }
}
