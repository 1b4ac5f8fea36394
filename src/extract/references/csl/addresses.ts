import type { Node } from '../../../document/index.ts'
import { decode } from './decode.ts'
import { wordsOf } from './words-of.ts'

/** A copy of a page in an archive. */
export interface ArchiveCopy {
  url: string
  /** `2019-03-30` */
  archived?: string
  /** The address of the page itself, where the copy's address says it. */
  original?: string
}

/** The address in a value: that of a link, else its words. */
export function addressOf(nodes: readonly Node[]): string {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'externalLink') return node.url
  }
  const words = wordsOf(nodes)
  const gap = words.indexOf(' ')
  return gap > 0 && isAddress(words) ? words.slice(0, gap) : words
}

export function isAddress(words: string): boolean {
  return addressStart(words) > 0
}

/** Behind `http://` and its like; 0 where words are no address. */
function addressStart(words: string): number {
  switch (words.charCodeAt(0)) {
    case 104:
      return words.startsWith('http://') ? 7 : words.startsWith('https://') ? 8 : 0
    case 102:
      return words.startsWith('ftp://') ? 6 : 0
    case 47:
      return words.charCodeAt(1) === 47 ? 2 : 0
    default:
      return 0
  }
}

const hosts = new Set([
  'archive.org',
  'archive.today',
  'archive.is',
  'archive.ph',
  'archive.li',
  'archive.fo',
  'archive.vn',
  'archive.md',
  'archive-it.org',
  'webcitation.org',
  'ghostarchive.org',
  'perma.cc',
  'archive.wikiwix.com',
  'nationalarchives.gov.uk',
  'webarchive.loc.gov',
  'arquivo.pt',
  'vefsafn.is',
  'webarchive.org.uk',
  'collectionscanada.gc.ca',
  'bac-lac.gc.ca',
  'freezepage.com',
])

// > https://web.archive.org/web/20190330074003if_/https://example.org/
//                               1                 2
const timed = /\/(\d{4,14})(?:[a-z]{2}_|\*)?\/((?:https?|ftp):\/?\/?.*)/i
// > https://archive.today/2019.03.30-074003/https://example.org/
const dotted = /\/(\d{4})\.(\d{2})\.(\d{2})-\d+\/((?:https?|ftp):\/?\/?.*)/i
const untimed = /\/(?:web|wayback)\/(?:\*\/)?((?:https?|ftp):\/?\/?.*)/i
// > https://www.webcitation.org/query?url=http%3A%2F%2Fexample.org&date=2009-10-25
const queried = /[?&]url=([^&#]+)/i
const queriedDate = /[?&]date=(\d{4})-?(\d{2})-?(\d{2})/i

/** Reads the address of an archived copy; null where it is none. */
export function readArchiveCopy(url: string): ArchiveCopy | null {
  if (!isArchive(url)) return null
  const time = timed.exec(url)
  if (time) return copy(url, time[2]!, dayOf(time[1]!))
  const day = dotted.exec(url)
  if (day) return copy(url, day[4]!, `${day[1]}-${day[2]}-${day[3]}`)
  const bare = untimed.exec(url)
  if (bare) return copy(url, bare[1]!, undefined)
  const query = queried.exec(url)
  if (query) {
    const date = queriedDate.exec(url)
    return copy(url, decode(query[1]!), date ? `${date[1]}-${date[2]}-${date[3]}` : undefined)
  }
  // > https://archive.org/details/book: a page of its own, no copy of another
  return url.includes('archive.org/') ? null : { url }
}

/** Whether the host of an address, or a domain that it is part of, is one of the above. */
function isArchive(url: string): boolean {
  const start = addressStart(url) || url.indexOf('//') + 2
  let end = start
  while (end < url.length && url.charCodeAt(end) !== SLASH) end++
  if (!endings.has(endingOf(url, end))) return false
  if (end - start === commonest.length && url.startsWith(commonest, start)) return true
  const host = url.slice(start, end).toLowerCase()
  for (let from = 0; ; ) {
    if (hosts.has(from === 0 ? host : host.slice(from))) return true
    const dot = host.indexOf('.', from)
    if (dot < 0) return false
    from = dot + 1
  }
}

const SLASH = 47
const commonest = 'web.archive.org'

/** The last letters of a host in one number, whatever their case: hardly any host has those of an archive. */
function endingOf(words: string, end: number): number {
  let letters = 0
  for (let i = end - ENDING; i < end; i++) letters = (letters << 5) ^ (words.charCodeAt(i) | 32)
  return letters
}

/** > | archive.org
 *          ^^^^^^ */
const ENDING = 6

const endings = new Set<number>()
for (const host of hosts) endings.add(endingOf(host, host.length))

function copy(url: string, address: string, archived: string | undefined): ArchiveCopy {
  // > /web/2010/http:/example.org: some wikis lose a slash
  const original = hasTwoSlashes.test(address) ? address : address.replace(/^(https?|ftp):\/*/i, '$1://')
  return archived === undefined ? { url, original } : { url, original, archived }
}

const hasTwoSlashes = /^[a-z]+:\/\/[^/]/i

function dayOf(digits: string): string | undefined {
  if (digits.length < 8) return undefined
  const month = pairAt(digits, 4)
  const day = pairAt(digits, 6)
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
}

function pairAt(digits: string, at: number): number {
  return (digits.charCodeAt(at) - 48) * 10 + digits.charCodeAt(at + 1) - 48
}
