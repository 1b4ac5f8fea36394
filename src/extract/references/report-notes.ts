import type { Node } from '../../document/index.ts'
import type { Report } from '../../issue/index.ts'
import type { Reference } from '../../model/index.ts'
import type { Note } from './note.ts'

/** What is wrong with the footnotes of the page. */
export function reportNotes(notes: readonly Note[], references: readonly Reference[], report: Report): void {
  notes.forEach((note) => {
    const name = note.name ?? note.label ?? ''
    const place = { position: note.nodes[0]?.position ?? note.definition?.position }
    const where = place.position ? { position: place.position } : {}
    const group = note.group === '' ? {} : { group: note.group }
    if (!note.definition && note.more.length === 0 && note.uses > 0)
      report('undefined-reference', { name, ...group }, where)
    if (note.uses === 0 && note.definition) report('unused-reference', { name: name || note.id, ...group }, where)
    if (note.doubles.length > 0) reportDoubles(note, report)
  })
  reportSameAddress(references, report)
}

/** One name, two texts: the page shows the first. */
function reportDoubles(note: Note, report: Report): void {
  const words = fingerprint(note.definition?.children ?? [])
  const other = note.doubles.find((node) => fingerprint(node.children) !== words)
  if (other) report('duplicate-reference', { ids: [note.id] }, { position: other.position })
}

/** What two definitions must share to be one: words, addresses, templates with their values. */
function fingerprint(nodes: readonly Node[]): string {
  let print = ''
  for (const node of nodes) {
    if (node.type === 'text') print += node.value
    else if (node.type === 'template') print += `{${node.key}`
    else if (node.type === 'parameter') print += `|${node.key.kind === 'parameter' ? node.key.name : node.key.text}=`
    else if (node.type === 'externalLink') print += node.url
    if ('children' in node) print += fingerprint(node.children as readonly Node[])
  }
  return print.replaceAll(/\s+/g, '')
}

/** Two notes with one address and no page that tells them apart. */
function reportSameAddress(references: readonly Reference[], report: Report): void {
  const first = new Map<string, Reference[]>()
  for (const reference of references) {
    const url = reference.csl.URL
    if (url === undefined || url === '') continue
    const locator = reference.csl.custom?.['locator'] as { value?: string } | undefined
    const key = `${foldAddress(url)} ${reference.csl.page ?? locator?.value ?? ''}`
    const same = first.get(key)
    if (same) same.push(reference)
    else first.set(key, [reference])
  }
  for (const same of first.values()) {
    if (same.length < 2) continue
    report(
      'duplicate-reference',
      { ids: same.map((one) => one.id), url: same[0]!.csl.URL! },
      { position: same[1]!.position },
    )
  }
}

function foldAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}
