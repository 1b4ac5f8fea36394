import type { Template } from '../../../document/index.ts'
import type { CslItem, Reference } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import { addressOf, isAddress, readArchiveCopy } from './addresses.ts'
import type { CitationFields } from './citation-fields.ts'
import type { CitationTemplate } from './citation-table.ts'
import { dayOf } from './dates.ts'
import { wordsOf } from './words-of.ts'

/** Where the source is to be had: its own address in `URL`, a copy in an archive as what is given back. */
export function takeAddresses(
  csl: CslItem,
  custom: Record<string, unknown>,
  fields: CitationFields,
  citation: CitationTemplate,
  template: Template,
  { dates }: SourceReading,
): Reference['archive'] {
  const part = fields.nodes('chapterUrl')
  const whole = fields.nodes('url')
  let url = part.length > 0 ? addressOf(part) : whole.length > 0 ? addressOf(whole) : ''
  if (part.length > 0 && whole.length > 0) custom['containerUrl'] = addressOf(whole)
  if (url === '') url = linkedTitle(fields) ?? ''
  if (url === '' && citation.wrapper?.url) {
    const identifier = wrapped(template)
    if (identifier !== '') url = citation.wrapper.url.replace('$1', () => identifier)
  }

  let archive: Reference['archive']
  const archiveUrl = fields.has('archiveUrl') ? addressOf(fields.nodes('archiveUrl')) : ''
  const archiveDate = fields.words('archiveDate')
  if (isAddress(archiveUrl)) {
    const copy = readArchiveCopy(archiveUrl)
    if (url === '') url = copy?.original ?? ''
    const archived = copy?.archived ?? (archiveDate === '' ? undefined : dayOf(dates.read(archiveDate)))
    archive = { url: archiveUrl, ...(archived !== undefined && { archived }) }
  }
  // > url=https://web.archive.org/web/2010…/http://example.org: a copy stands where the address should
  const copy = readArchiveCopy(url)
  if (copy?.original) {
    archive ??= { url: copy.url, ...(copy.archived !== undefined && { archived: copy.archived }) }
    url = copy.original
  }
  if (url !== '') csl.URL = url

  const status = fields.words('urlStatus') || statusOf(fields.words('deadUrl'))
  if (status !== '') custom['urlStatus'] = status
  const access = fields.words('access') || (fields.has('subscription') ? 'subscription' : '')
  if (access !== '') custom['access'] = access
  return archive
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
function linkedTitle(fields: CitationFields): string | undefined {
  for (const field of ['title', 'chapter'] as const)
    for (const node of fields.nodes(field)) if (node.type === 'externalLink') return node.url
  return undefined
}

function wrapped(template: Template): string {
  for (const parameter of template.children)
    if (parameter.key.kind === 'parameter' && (parameter.key.name === '1' || parameter.key.name === 'id'))
      return wordsOf(parameter.children).replaceAll(' ', '_')
  return ''
}
