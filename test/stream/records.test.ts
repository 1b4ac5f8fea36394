import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { describe, expect, it } from 'vitest'
import { parseLine, parseNodeStream, parseStream } from '../../src/stream/index.ts'

const line = JSON.stringify({
  id: 'q1',
  text: "'''Ann Example''' (born 17 May 1953) is a painter.",
  title: 'Ann Example',
})

describe('a line of NDJSON', () => {
  it('gives its Article with its id', () => {
    expect(JSON.parse(parseLine(line) ?? '')).toMatchObject({
      id: 'q1',
      title: 'Ann Example',
      sourceFormat: 'wikitext',
    })
  })

  it.each([
    ['no JSON', '{"id":1,', { id: null, error: { code: 'bad-json' } }],
    ['no object', '[1]', { id: null, error: { code: 'bad-record' } }],
    ['no text', '{"id":7}', { id: 7, error: { code: 'bad-record' } }],
    ['an id that is none', '{"id":{},"text":"x"}', { id: null, error: { code: 'bad-record' } }],
    ['a title that is none', '{"id":7,"text":"x","title":1}', { id: 7, error: { code: 'bad-record' } }],
    ['a language without a pack', '{"id":7,"text":"x","language":"tlh"}', { id: 7, error: { code: 'bad-option' } }],
  ])('with %s gives an error record', (_name, bad, record) => {
    expect(JSON.parse(parseLine(bad) ?? '')).toMatchObject(record)
  })

  it('that is empty gives none', () => {
    expect(parseLine('  ')).toBeNull()
  })

  it('may hold keys that mean something to JavaScript', () => {
    expect(JSON.parse(parseLine('{"__proto__":{"text":"y"},"id":1,"text":"x","constructor":2}') ?? '')).toMatchObject({
      id: 1,
    })
  })
})

describe('streams', () => {
  const records = [{ id: 1, text: 'One' }, { id: 2 }, 'Three']

  it('of the Web give one record for each', async () => {
    const ids: unknown[] = []
    const input = ReadableStream.from(records as never[])
    for await (const record of input.pipeThrough(parseStream()))
      ids.push('error' in record ? record.error.code : record.id)
    expect(ids).toEqual([1, 'bad-record', null])
  })

  it('of Node do the same', async () => {
    const ids: unknown[] = []
    for await (const record of Readable.from(records).pipe(parseNodeStream())) ids.push(record.error?.code ?? record.id)
    expect(ids).toEqual([1, 'bad-record', null])
  })

  it.each([parseStream, parseNodeStream])('tell misused options at once: %o', (make) => {
    expect(() => make({ language: 'tlh' })).toThrow(TypeError)
    expect(() => make({ format: 'pdf' as never })).toThrow(TypeError)
  })

  it('take no more than is asked for', async () => {
    let taken = 0
    async function* source() {
      for (; taken < 1000; taken++) yield { id: taken, text: 'x' }
    }
    const reader = ReadableStream.from(source()).pipeThrough(parseStream()).getReader()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(taken).toBeLessThan(10)
  })
})
