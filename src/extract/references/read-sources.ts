import { childrenOf, list, type Node, type Template, type Text, toText } from '../../document/index.ts'
import { isBlankText } from './blank.ts'
import { addressOf, readArchiveCopy } from './csl/addresses.ts'
import { type CitationTable, findUse } from './csl/citation-table.ts'
import { dayOf } from './csl/dates.ts'
import { readCitation, showWords } from './csl/read-citation.ts'
import { readShortCitation, shortCitationWords } from './csl/short-citation.ts'
import { toPageRange } from './csl/take-pages.ts'
import { wordsOf } from './csl/words-of.ts'
import type { SourceReading } from './reading.ts'
import type { Source } from './source.ts'
import { sourcePatterns } from './words/patterns.ts'
import { readWords } from './words/read-words.ts'
import { findPages } from './words/take-numbers.ts'

/** A footnote may hold this many sources. */
const MOST = 100

/** The sources of one footnote, the first first: its citation templates, else what its words say. */
export function readSources(nodes: readonly Node[], plain: boolean, reading: SourceReading): Source[] {
  const alone = citationIn(nodes, reading)
  if (alone !== null) return list(alone)
  const sources: Source[] = []
  if (!isParted(nodes)) readLine(nodes, plain, reading, sources)
  else for (const line of linesOf(nodes)) if (sources.length < MOST) readLine(line, plain, reading, sources)
  return sources
}

/** The source of a note that is one citation template, with words around it at most, as nearly all with templates are. */
function citationIn(nodes: readonly Node[], reading: SourceReading): Source | null {
  let found: Template | null = null
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'text') continue
    if (node.type !== 'template' || found !== null) return null
    found = node
  }
  const use = found === null ? null : findUse(reading.table, found.key)
  if (use === null || use.citation === null || use.shortCitation || use.archive) return null
  const source = readCitation(found!, use.citation, reading)
  takeLocator(nodes, source, reading)
  return source
}

function readLine(line: readonly Node[], plain: boolean, reading: SourceReading, sources: Source[]): void {
  const templates = templatesIn(line, reading.table)
  if (templates.length > 0) {
    const before = sources.length
    for (const template of templates) takeTemplate(template, sources, reading)
    if (sources.length > before) {
      takeLocator(line, sources[sources.length - 1]!, reading)
      return
    }
  }
  for (const piece of piecesOf(line)) {
    const source = readWords(piece, plain, reading)
    // a further line is a source only where it says what or where
    if (
      source &&
      (sources.length === 0 ||
        source.csl.URL !== undefined ||
        source.cites !== undefined ||
        source.csl.title !== undefined)
    )
      sources.push(source)
  }
  const copy = templates.length > 0 ? sources[sources.length - 1] : undefined
  if (copy) for (const template of templates) takeArchive(template, copy, reading)
}

function takeTemplate(template: Template, sources: Source[], reading: SourceReading): void {
  const use = findUse(reading.table, template.key)
  if (use === null) return
  if (use.shortCitation) {
    const short = readShortCitation(template, reading)
    for (const source of short) sources.push(source)
    showWords(template, shortCitationWords(short))
  } else if (use.archive) {
    const last = sources[sources.length - 1]
    if (last) takeArchive(template, last, reading)
  } else if (use.citation !== null) sources.push(readCitation(template, use.citation, reading))
}

/** `{{webarchive|url=…|date=…}}` behind a source: its copy. */
function takeArchive(template: Template, source: Source, { table, dates }: SourceReading): void {
  if (!table.archives.has(template.key) || source.archive) return
  let url = ''
  let day: string | undefined
  let stamp = ''
  for (const parameter of template.children) {
    if (parameter.key.kind !== 'parameter') continue
    const { name } = parameter.key
    if (name === 'url' || name === '1') url ||= addressOf(parameter.children)
    else if (name === 'date' || name === '2') {
      const words = wordsOf(parameter.children)
      if (/^[0-9]{8,14}$/.test(words)) stamp = words
      else day ??= dayOf(dates.read(words))
    } else if (name === 'wayback') stamp = wordsOf(parameter.children)
  }
  if (url === '') return
  const copy = readArchiveCopy(url)
  if (copy) {
    const archived = copy.archived ?? day
    source.archive = { url, ...(archived !== undefined && { archived }) }
    if (copy.original && (source.csl.URL === undefined || source.csl.URL === url)) source.csl.URL = copy.original
  } else if (stamp !== '' || day !== undefined) {
    // > {{Webarchiv|url=http://example.org|wayback=20100505123456}}
    const time = stamp || day!.replaceAll('-', '')
    const archived = /^[0-9]{8}/.test(time) ? `${time.slice(0, 4)}-${time.slice(4, 6)}-${time.slice(6, 8)}` : day
    source.archive = { url: `https://web.archive.org/web/${time}/${url}`, ...(archived !== undefined && { archived }) }
    source.csl.URL ??= url
  }
}

/** `{{cite book|…}}, p. 5`: the place that is cited stands behind the template. */
function takeLocator(line: readonly Node[], source: Source, { language }: SourceReading): void {
  const last = line[line.length - 1]
  if (last?.type !== 'text' || last.value.length > 60 || !/[0-9]/.test(last.value)) return
  if (source.csl.page !== undefined || source.csl.custom?.['locator'] !== undefined) return
  const pages = findPages(last.value, sourcePatterns(language))
  if (!pages || !/^[\s,.:;(]*$/.test(last.value.slice(0, pages.start))) return
  const custom = (source.csl.custom ??= {})
  custom['locator'] = { label: 'page', value: toPageRange(pages.number) }
}

const noTemplates: readonly Template[] = []

/** Citation, short citation and archive templates, in order. */
function templatesIn(line: readonly Node[], table: CitationTable): readonly Template[] {
  for (let i = 0; i < line.length; i++) {
    const { type } = line[i]!
    if (type === 'text' || type === 'reference') continue
    const found: Template[] = []
    collectTemplates(line, table, found)
    return found
  }
  return noTemplates
}

/** Does not look inside of what it finds. */
function collectTemplates(nodes: readonly Node[], table: CitationTable, found: Template[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'text' || node.type === 'reference') continue
    if (node.type === 'template') {
      const use = findUse(table, node.key)
      if (use !== null && (use.shortCitation || use.archive || use.citation !== null)) {
        found.push(node)
        continue
      }
      for (const parameter of node.children) collectTemplates(parameter.children, table, found)
    } else {
      const children = childrenOf(node)
      if (children !== undefined) collectTemplates(children, table, found)
    }
  }
}

/** Whether a note has several lines: list items, or what `<br>` parts. */
function isParted(nodes: readonly Node[]): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const { type } = nodes[i]!
    if (type === 'listItem' || type === 'break') return true
  }
  return false
}

function linesOf(nodes: readonly Node[]): (readonly Node[])[] {
  const lines: (readonly Node[])[] = []
  let open: Node[] = []
  const close = (): void => {
    if (open.some((node) => node.type !== 'text' || !isBlankText(node.value))) lines.push(open)
    open = []
  }
  for (const node of nodes) {
    if (node.type === 'listItem') {
      close()
      lines.push(node.children)
    } else if (node.type === 'break') close()
    else open.push(node)
  }
  close()
  return lines
}

/** `[url one], A; [url two], B`: a semicolon between two addresses parts two sources. */
function piecesOf(line: readonly Node[]): (readonly Node[])[] {
  let addresses = 0
  for (const node of line) if (node.type === 'externalLink') addresses++
  if (addresses < 2) return [line]
  const pieces: Node[][] = [[]]
  for (const node of line) {
    const semicolon = node.type === 'text' ? node.value.indexOf(';') : -1
    const open = pieces[pieces.length - 1]!
    if (semicolon < 0 || node.type !== 'text' || !open.some((one) => one.type === 'externalLink')) {
      open.push(node)
      continue
    }
    open.push(partOf(node, 0, semicolon))
    pieces.push([partOf(node, semicolon + 1, node.value.length)])
  }
  return pieces.every((piece) => piece.some((node) => node.type === 'externalLink')) ? pieces : [line]
}

function partOf(node: Text, start: number, end: number): Text {
  return { type: 'text', value: node.value.slice(start, end), position: node.position }
}

/** The words of a note, in one line. */
export function noteWords(nodes: readonly Node[]): string {
  const words = wordsAlone(nodes) ?? toText(nodes)
  return words.includes('\n') ? words.replaceAll(/\n+/g, ' ') : words
}

/** The words of a note that is one citation and nothing else; null for others. */
function wordsAlone(nodes: readonly Node[]): string | null {
  let found: readonly Node[] | null = null
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'template') {
      if (found !== null || node.shown === undefined) return null
      found = node.shown
    } else if (node.type === 'text' ? !isBlankText(node.value) : node.type !== 'comment') return null
  }
  return found && toText(found)
}
