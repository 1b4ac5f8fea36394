import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { convertDump, createPool, DumpError, type DumpOptions, openDump, resumeOutput } from '../../src/stream/index.ts'
import { sharedPath } from '../shared.ts'
import { makeDump } from './make-dump.ts'

const folder = mkdtempSync(join(tmpdir(), 'wikivita-'))
afterAll(() => rmSync(folder, { recursive: true }))

const xml = makeDump(30)

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

async function convert(file: string, options: DumpOptions = {}) {
  const lines: string[] = []
  const write = (line: string): void => {
    lines.push(line)
  }
  let failure: unknown
  const summary = await convertDump(openDump(file), await createPool(0), write, options).catch((error) => {
    failure = error
  })
  return { lines, summary, failure, records: lines.map((line) => JSON.parse(line)) }
}

describe('a dump becomes one line for each article', () => {
  it('in its order, without redirects and other namespaces, which are counted', async () => {
    const { records, summary } = await convert(put('a.xml', xml))
    expect(records.map((record) => record.id)).toEqual(Array.from({ length: 30 }, (_, i) => (i + 1) * 10))
    expect(records[0]).toMatchObject({ title: 'Person 1', language: 'en', sourceFormat: 'wikitext' })
    expect(summary).toMatchObject({ pages: 46, records: 30, errors: 0, redirects: 6, otherNamespaces: 10 })
  })

  it('of another namespace, of people only, up to a limit', async () => {
    const file = put('a.xml', xml)
    expect((await convert(file, { namespace: 1 })).records.map((record) => record.title)).toContain('Talk:Person 3')
    expect((await convert(file, { namespace: 1, biographies: true })).summary).toMatchObject({
      records: 0,
      notBiographies: 10,
    })
    const { lines, summary } = await convert(file, { limit: 4 })
    expect(lines).toHaveLength(4)
    expect(summary).toMatchObject({ records: 4, limited: true })
  })

  it('the same from gzip, also of several members', async () => {
    const plain = await convert(put('a.xml', xml))
    const halves = [xml.slice(0, 5000), xml.slice(5000)].map((half) => gzipSync(half))
    expect((await convert(put('a.xml.gz', gzipSync(xml)))).lines).toEqual(plain.lines)
    expect((await convert(put('b.xml.gz', Buffer.concat(halves)))).lines).toEqual(plain.lines)
  })

  it('from any of its records on, with the same bytes in the end', async () => {
    const file = put('a.xml', xml)
    const whole = (await convert(file)).lines.join('')
    for (let cut = 0; cut <= whole.length; cut += 9973) {
      const output = put('a.ndjson', whole.slice(0, cut))
      const { lines } = await convert(file, { resumeAfter: resumeOutput(output) })
      expect(readFileSync(output, 'utf8') + lines.join('')).toBe(whole)
    }
  })
})

describe('what is no whole dump gives a clear error and keeps what was read', () => {
  it.each([
    ['a file that ends early', xml.slice(0, xml.length / 2), /unclosed tag/, 14],
    ['a gzip file that ends early', gzipSync(xml).subarray(0, 3000), /unexpected end of file/, 0],
    ['damaged bzip2', Buffer.from('BZh91AY&SY and then no more'), /bzip2/, 0],
    ['an empty file', '', /must contain a root element/, 0],
    ['other XML', '<html><page/></html>', /not <mediawiki>/, 0],
    ['bytes', Buffer.from([0, 1, 2, 3, 250, 251]), /damaged/, 0],
    [
      'an entity that names a file',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><mediawiki><page><title>&e;</title></page></mediawiki>',
      /undefined entity/,
      0,
    ],
    [
      'a billion laughs',
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><mediawiki><page><title>&b;</title></page></mediawiki>',
      /undefined entity/,
      0,
    ],
    ['a page without end', gzipSync(`<mediawiki><page><revision><text>${'a'.repeat(70_000_000)}`), /longer than/, 0],
  ])('%s', async (_name, content, message, least) => {
    const { failure, lines } = await convert(put('broken', content))
    expect(failure).toBeInstanceOf(DumpError)
    expect((failure as Error).message).toMatch(message)
    expect(lines.length).toBeGreaterThanOrEqual(least)
  })

  it('an output that another dump gave cannot be resumed', async () => {
    const { failure } = await convert(put('a.xml', xml), { resumeAfter: { lastId: 7, records: 1 } })
    expect(String(failure)).toMatch(/another dump/)
    expect(() => resumeOutput(put('other.ndjson', 'hello\n'))).toThrow(DumpError)
  })
})

const dumps = sharedPath('corpus/dumps')
describe.runIf(dumps)('real dumps', () => {
  it.each([
    ['enwiki-2019-pages-sample.xml.bz2', 68],
    ['ltgwiki-pages-articles.xml', 903],
    ['nlwiki-20140927-pages-articles-sample.xml', 19],
  ])('%s converts completely', { timeout: 120_000 }, async (name, records) => {
    const { summary, failure } = await convert(join(dumps ?? '', name))
    expect(failure).toBeUndefined()
    expect(summary).toMatchObject({ records, errors: 0 })
  })
})
