import { childrenOf, type Node } from '../../document/index.ts'
import type { Report } from '../../issue/index.ts'
import type { Reference } from '../../model/index.ts'
import type { Note } from './note.ts'

/** What is wrong with the footnotes of the page. */
export function reportNotes(notes: readonly Note[], references: readonly Reference[], report: Report): void {
  for (const note of notes) {
    if (note.uses === 0) {
      if (note.definition) report('unused-reference', naming((note.name ?? note.label) || note.id, note), placeOf(note))
    } else if (!note.definition && note.more.length === 0)
      report('undefined-reference', naming(note.name ?? note.label ?? '', note), placeOf(note))
    if (note.doubles.length > 0) reportDoubles(note, report)
  }
  reportSameAddress(references, report)
}

function naming(name: string, { group }: Note): { name: string; group?: string } {
  return group === '' ? { name } : { name, group }
}

function placeOf({ nodes, definition }: Note): { position?: { start: number; end: number } } {
  const position = nodes[0]?.position ?? definition?.position
  return position ? { position } : {}
}

/** One name, two texts: the page shows the first. */
function reportDoubles(note: Note, report: Report): void {
  const words = fingerprint(note.definition?.children ?? [])
  const other = note.doubles.find((node) => fingerprint(node.children) !== words)
  if (other) report('duplicate-reference', { ids: [note.id] }, { position: other.position })
}

/** What two definitions must share to be one: words, addresses, templates with their values. */
function fingerprint(nodes: readonly Node[]): string {
  return rawPrint(nodes).replaceAll(/\s+/g, '')
}

function rawPrint(nodes: readonly Node[]): string {
  let print = ''
  for (const node of nodes) {
    if (node.type === 'text') print += node.value
    else if (node.type === 'template') print += `{${node.key}`
    else if (node.type === 'parameter') print += `|${node.key.kind === 'parameter' ? node.key.name : node.key.text}=`
    else if (node.type === 'externalLink') print += node.url
    const children = childrenOf(node)
    if (children !== undefined) print += rawPrint(children)
  }
  return print
}

/** Two notes with one address and no page that tells them apart. */
function reportSameAddress(references: readonly Reference[], report: Report): void {
  const met = new Set<number>()
  const doubled = new Set<number>()
  for (const { csl } of references) {
    const { URL: url } = csl
    if (url === undefined || url === '') continue
    const print = printOf(url)
    const { size } = met
    if (met.add(print).size === size) doubled.add(print)
  }
  if (doubled.size > 0) reportDoubled(references, doubled, report)
}

/** Of the notes whose addresses may be one, those that tell of the same page. */
function reportDoubled(references: readonly Reference[], prints: ReadonlySet<number>, report: Report): void {
  const groups = new Map<string, [Reference, ...Reference[]]>()
  for (const reference of references) {
    const { csl } = reference
    const { URL: url } = csl
    if (url === undefined || url === '' || !prints.has(printOf(url))) continue
    const locator = csl.custom?.['locator'] as { value?: string } | undefined
    const key = `${foldAddress(url)} ${csl.page ?? locator?.value ?? ''}`
    const same = groups.get(key)
    if (same) same.push(reference)
    else groups.set(key, [reference])
  }
  for (const same of groups.values()) {
    if (same.length < 2) continue
    report(
      'duplicate-reference',
      { ids: same.map((one) => one.id), url: same[0].csl.URL! },
      { position: same[1]!.position },
    )
  }
}

/** `https://www.example.org/` and `http://example.org` are one. */
function foldAddress(url: string): string {
  const start = startOf(url)
  return url.slice(start, endOf(url, start))
}

/**
 * A number that is the same for addresses that are one, and hardly ever for others: it is made of the last letters, in which
 * addresses differ, and costs less than to look up the whole of them.
 */
function printOf(url: string): number {
  const start = startOf(url)
  const end = endOf(url, start)
  let print = end - start
  for (let i = Math.max(start, end - TAIL); i < end; i++) print = (Math.imul(print, 31) + url.charCodeAt(i)) | 0
  return print
}

const TAIL = 24

/** Behind `http://www.` */
function startOf(url: string): number {
  const scheme = schemeOf(url)
  return scheme > 0 && hasWww(url, scheme) ? scheme + 4 : scheme
}

function endOf(url: string, start: number): number {
  const last = url.length - 1
  return last >= start && url.charCodeAt(last) === SLASH ? last : last + 1
}

const SLASH = 47

/** Where the address begins behind `http://` or `https://`, in whatever case. */
function schemeOf(url: string): number {
  if (url.startsWith('http://')) return 7
  if (url.startsWith('https://')) return 8
  const match = /^https?:\/\//i.exec(url)
  return match ? match[0].length : 0
}

function hasWww(url: string, at: number): boolean {
  return (
    (url.charCodeAt(at) | 32) === 119 &&
    (url.charCodeAt(at + 1) | 32) === 119 &&
    (url.charCodeAt(at + 2) | 32) === 119 &&
    url.charCodeAt(at + 3) === 46
  )
}
