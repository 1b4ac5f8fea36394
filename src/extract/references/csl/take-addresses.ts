import type { Node, Template } from '../../../document/index.ts'
import type { Reference } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import { addressOf, isAddress, readArchiveCopy } from './addresses.ts'
import type { CitationFields } from './citation-fields.ts'
import type { CitationTemplate } from './citation-table.ts'
import { dayOf } from './dates.ts'
import type { Draft } from './draft.ts'
import { ACCESS, field } from './fields.ts'
import { wordsOf } from './words-of.ts'

/** Where the source is to be had: its own address in `URL`, a copy in an archive as what is given back. */
export function takeAddresses(
  draft: Draft,
  fields: CitationFields,
  citation: CitationTemplate,
  template: Template,
  { dates }: SourceReading,
): Reference['archive'] {
  const part = fields.nodes(field.chapterUrl)
  const whole = fields.nodes(field.url)
  let url = part.length > 0 ? addressOf(part) : whole.length > 0 ? addressOf(whole) : ''
  if (part.length > 0 && whole.length > 0) draft.custom['containerUrl'] = addressOf(whole)
  if (url === '') url = linkedTitle(fields)
  if (url === '' && citation.url !== undefined) {
    const identifier = wrapped(template)
    if (identifier !== '') url = citation.url.replace('$1', () => identifier)
  }

  let archive: Reference['archive']
  const rare = fields.hasKind(ACCESS)
  const archiveUrl = rare && fields.has(field.archiveUrl) ? addressOf(fields.nodes(field.archiveUrl)) : ''
  if (isAddress(archiveUrl)) {
    const copy = readArchiveCopy(archiveUrl)
    if (url === '') url = copy?.original ?? ''
    archive = archiveAt(archiveUrl, copy?.archived ?? dayOf(dates.read(fields.words(field.archiveDate))))
  }
  // > url=https://web.archive.org/web/2010…/http://example.org: a copy stands where the address should
  const copy = readArchiveCopy(url)
  if (copy?.original) {
    archive ??= archiveAt(copy.url, copy.archived)
    url = copy.original
  }
  draft.url = url

  if (rare) takeAccess(draft, fields)
  return archive
}

/** Whether the source can be had, and for whom. */
function takeAccess(draft: Draft, fields: CitationFields): void {
  const status = fields.words(field.urlStatus) || statusOf(fields.words(field.deadUrl))
  if (status !== '') draft.custom['urlStatus'] = status
  const access = fields.words(field.access) || (fields.has(field.subscription) ? 'subscription' : '')
  if (access !== '') draft.custom['access'] = access
}

function archiveAt(url: string, archived: string | undefined): NonNullable<Reference['archive']> {
  return archived === undefined ? { url } : { url, archived }
}

function statusOf(dead: string): string {
  if (dead === '') return ''
  switch (dead.toLowerCase()) {
    case 'no':
    case 'n':
    case 'live':
    case 'nein':
    case 'não':
    case 'nee':
    case 'nej':
      return 'live'
    default:
      return 'dead'
  }
}

/** `title=[http://example.org Title]` */
function linkedTitle(fields: CitationFields): string {
  return firstAddress(fields.nodes(field.title)) || firstAddress(fields.nodes(field.chapter))
}

function firstAddress(nodes: readonly Node[]): string {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'externalLink') return node.url
  }
  return ''
}

function wrapped(template: Template): string {
  for (const parameter of template.children)
    if (parameter.key.kind === 'parameter' && (parameter.key.name === '1' || parameter.key.name === 'id'))
      return wordsOf(parameter.children).replaceAll(' ', '_')
  return ''
}
