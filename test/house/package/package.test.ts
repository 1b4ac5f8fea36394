import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExamples } from '../../readme/examples.ts'
import { home } from '../read-imports.ts'
import { type Consumer, createConsumer, must, run, sizeOf } from './consumer.ts'

const megabyte = 1024 * 1024
const page =
  "{{Infobox person|name=Ada Mott|birth_date={{birth date|1931|5|9}}}}\n'''Ada Mott''' (born 9 May 1931) is a baker."

let consumer: Consumer

beforeAll(async () => {
  if (!existsSync(join(home, 'dist/index.js'))) throw new Error('There is no dist: npm run build')
  consumer = await createConsumer()
})
afterAll(() => {
  if (consumer) rmSync(consumer.folder, { recursive: true, force: true })
})

describe('the tarball', () => {
  it('holds what was built and the papers, nothing else', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES']
    papers.push('docs/issues.md', 'package.json', 'schema.json')
    const others = consumer.packed.files.filter((file) => !/^dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts|json)$/.test(file))
    expect(others).toEqual(papers)
  })

  it('is clean to publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: home, pack: 'npm', strict: true, level: 'suggestion' })
    expect(messages.map((message) => formatMessage(message, pkg as never))).toEqual([])
  })

  it('is clean to attw', async () => {
    const attw = join(home, 'node_modules/.bin/attw')
    expect(await run(home, attw, consumer.tarball, '--profile', 'node16', '--no-color')).toMatchObject({ code: 0 })
  })
})

describe('installed in an empty folder, it', () => {
  it('takes at most 15 MB with all it depends on', () => {
    const { bytes, onDisk } = sizeOf(join(consumer.folder, 'node_modules'))
    const own = sizeOf(join(consumer.folder, 'node_modules/wikivita'))
    const words = [consumer.packed.size, own.bytes, bytes, onDisk].map((size) => `${(size / megabyte).toFixed(2)} MB`)
    console.info(
      `packed ${words[0]}, unpacked ${words[1]}; installed with dependencies ${words[2]}, on disk ${words[3]}`,
    )
    expect(onDisk).toBeLessThanOrEqual(15 * megabyte)
  })

  it('is imported by ESM and required by CommonJS, and both read the same', async () => {
    const use = `console.log(JSON.stringify(parseArticle(${JSON.stringify(page)}, { engine: 'wikiparser-node' })))`
    consumer.write('a.mjs', `import { parseArticle } from 'wikivita'\n${use}`)
    consumer.write('a.cjs', `const { parseArticle } = require('wikivita')\n${use}`)
    const esm = JSON.parse(await must(consumer.folder, 'node', 'a.mjs'))
    expect(esm.biography).toMatchObject({ name: 'Ada Mott', birthDate: { edtf: '1931-05-09' } })
    expect(JSON.parse(await must(consumer.folder, 'node', 'a.cjs'))).toEqual(esm)
  })

  it('has its streams in both, with the same classes as the library', async () => {
    const use = `console.log(parseLine(JSON.stringify({ id: 7, text: 'Ada' })).slice(0, 7))`
    consumer.write('s.mjs', `import { parseLine } from 'wikivita/stream'\n${use}`)
    consumer.write('s.cjs', `const { parseLine } = require('wikivita/stream')\n${use}`)
    expect(await must(consumer.folder, 'node', 's.mjs')).toBe('{"id":7\n')
    expect(await must(consumer.folder, 'node', 's.cjs')).toBe('{"id":7\n')
  })

  it('finds its worker threads from ESM and CommonJS', async () => {
    const use = `createPool(1).then(async (pool) => {
      const { line } = await pool.parse({ id: 7, text: 'Ada' }, {})
      console.log(line.slice(0, 7))
      await pool.close()
    })`
    consumer.write('w.mjs', `import { createPool } from 'wikivita/stream'\n${use}`)
    consumer.write('w.cjs', `const { createPool } = require('wikivita/stream')\n${use}`)
    expect(await must(consumer.folder, 'node', 'w.mjs')).toBe('{"id":7\n')
    expect(await must(consumer.folder, 'node', 'w.cjs')).toBe('{"id":7\n')
  })

  it('has its command', async () => {
    consumer.write('page.txt', page)
    const wikivita = join(consumer.folder, 'node_modules/.bin/wikivita')
    expect(await must(consumer.folder, wikivita, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(JSON.parse(await must(consumer.folder, wikivita, 'page.txt')).biography.name).toBe('Ada Mott')
    expect(await run(consumer.folder, wikivita, '--no-such-option')).toMatchObject({ code: 2, stdout: '' })
  })

  it('wakes the wikitext parser only when it is needed', async () => {
    // The bundled parser looks for process.memoryUsage when it comes to braces and headings.
    const watch = `let awake = false
      const { memoryUsage } = process
      Object.defineProperty(process, 'memoryUsage', { get: () => ((awake = true), memoryUsage) })`
    for (const [file, load] of [
      ['l.mjs', "const { parseArticle } = await import('wikivita')"],
      ['l.cjs', "const { parseArticle } = require('wikivita')"],
    ] as const) {
      consumer.write(
        file,
        `${watch}\n${load}\nconst before = awake
        parseArticle('Ada Mott\\n\\nAda Mott is a baker.', { format: 'rendered-text' })
        const rendered = awake
        parseArticle('== x ==\\n{{y|[[z', { engine: 'wikiparser-node', format: 'wikitext' })
        console.log(before, rendered, awake, process.listenerCount('unhandledRejection'))`,
      )
      expect(await must(consumer.folder, 'node', file)).toBe('false false true 0\n')
    }
  })

  it('writes nothing to disk when the wikitext parser breaks down', async () => {
    const before = readdirSync(consumer.folder, { recursive: true }).length
    consumer.write(
      'c.mjs',
      `import { parseArticle } from 'wikivita'
      const text = '{{a|'.repeat(3000) + '}}'.repeat(3000) + '{|\\n|'.repeat(3000)
      parseArticle(text, { engine: 'wikiparser-node', format: 'wikitext' })`,
    )
    expect(await run(consumer.folder, 'node', 'c.mjs')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readdirSync(consumer.folder, { recursive: true }).length).toBe(before + 1)
  })

  it('runs without Node, as a bundler for browsers sees it', async () => {
    consumer.write('b.mjs', `import { parseArticle } from 'wikivita'\nglobalThis.parseArticle = parseArticle\n`)
    const { outputFiles, warnings } = await build({
      entryPoints: [join(consumer.folder, 'b.mjs')],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    })
    expect(warnings).toEqual([])
    const browser = createContext({ URL, TextDecoder, TextEncoder, Event, structuredClone, console })
    runInContext(outputFiles[0]!.text, browser)
    const text = '{{Infobox person|name=Ada Mott}}\nAda is a baker.'
    expect(browser['parseArticle'](text, { engine: 'wikiparser-node' }).biography.name).toBe('Ada Mott')
  })
})

describe('a TypeScript user', () => {
  const library = `import { articleSchema, type Article, ArticleError, parseArticle, type ParseOptions } from 'wikivita'
const options: ParseOptions = { language: 'en' }
const article: Article = articleSchema.parse(parseArticle('text', options))
export const born: string | undefined = article.biography?.birthDate?.edtf
export const issues = (error: unknown): number => (error instanceof ArticleError ? error.issues.length : 0)
// @ts-expect-error: a format that there is not
parseArticle('text', { format: 'pdf' })
`
  const streams = `import { createPool, type PageRecord } from 'wikivita/stream'
export const record: PageRecord = { id: 1, text: '' }
export const line = async (): Promise<string> => (await (await createPool(0)).parse(record, {})).line
`

  it.each([
    ['node16', 'node16', ['a.ts', 'a.mts', 'a.cts']],
    ['bundler', 'esnext', ['a.ts']],
  ] as const)('has all types under %s resolution', async (moduleResolution, module, files) => {
    const folder = `types-${moduleResolution}`
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2023'],
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      module,
      moduleResolution,
    }
    for (const file of files) consumer.write(`${folder}/library/${file}`, library)
    for (const file of files) consumer.write(`${folder}/streams/${file}`, streams)
    // The library asks for no types of Node; the streams do.
    consumer.write(
      `${folder}/library/tsconfig.json`,
      JSON.stringify({ compilerOptions: { ...compilerOptions, lib: ['es2023', 'dom'], types: [] } }),
    )
    consumer.write(
      `${folder}/streams/tsconfig.json`,
      JSON.stringify({ compilerOptions: { ...compilerOptions, types: ['node'] } }),
    )
    for (const name of ['@types', 'undici-types']) {
      const link = join(consumer.folder, folder, 'streams/node_modules', name)
      consumer.write(`${folder}/streams/node_modules/.keep`, '')
      symlinkSync(join(home, 'node_modules', name), link)
    }
    const tsc = join(home, 'node_modules/.bin/tsc')
    if (moduleResolution === 'bundler') {
      for (const { code, line } of readExamples('ts')) consumer.write(`${folder}/streams/readme-${line}.ts`, code)
    }
    const check = (part: string) => run(consumer.folder, tsc, '-p', `${folder}/${part}`)
    const endings = await Promise.all([check('library'), check('streams')])
    expect(endings).toMatchObject([
      { code: 0, stdout: '' },
      { code: 0, stdout: '' },
    ])
  })
})

describe('the notices', () => {
  it('name what is bundled today', async () => {
    const words = ['scripts/third-party-notices.ts', '--check']
    expect(await run(home, join(home, 'node_modules/.bin/tsx'), ...words)).toMatchObject({ code: 0 })
    expect(readFileSync(join(home, 'THIRD-PARTY-NOTICES'), 'utf8')).toContain('wikiparser-node')
  })
})
