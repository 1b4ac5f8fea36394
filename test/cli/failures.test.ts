import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFiles, wikivita } from './terminal.ts'

/** What is wrong, the words behind `wikivita` with `$` for the folder below, the exit code, and the line on standard error. */
interface Case {
  says: string
  words: string[]
  input?: string
  code: number
  line: string
}

const cases = JSON.parse(readFileSync(new URL('./failures.json', import.meta.url), 'utf8')) as Case[]

const file = makeFiles({
  'ada.txt': '{{Infobox person|name=Ada Mott}}',
  'empty.txt': '',
  'notes.txt': 'Not one record.\nNor two.\n',
  'page.html': '<html><body/></html>',
  'dump.xml': '<mediawiki xml:lang="en"></mediawiki>',
})
const folder = dirname(file('ada.txt'))
mkdirSync(file('folder'))
linkSync(file('ada.txt'), file('link.txt'))
writeFileSync(file('latin-1.txt'), Buffer.from('Zátopek', 'latin1'))
writeFileSync(file('utf-16.txt'), Buffer.from('\ufeffAda Mott', 'utf16le'))

/** Every file and what it holds. */
const contents = (): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name !== 'folder')
    .map((name) => [name, readFileSync(file(name), 'latin1')])
const before = contents()

describe('what cannot be done is said in one line, and leaves all files as they were', () => {
  afterEach(() => expect(contents()).toEqual(before))

  it.each(cases)('$says', async ({ words, input, code, line }) => {
    const place = (text: string): string => text.replaceAll('$', folder)
    const outcome = await wikivita(words.map(place), input)
    expect(outcome).toEqual({ code, stdout: '', stderr: `wikivita: ${place(line)}\n` })
  })
})

const commands = [
  ['parse', file('ada.txt')],
  ['validate', '--fail-on', 'never', file('empty.txt')],
  ['stream'],
  ['dump', '-w', '0', 'fixtures/dumps/sample.xml'],
  ['schema'],
  ['--help'],
].map((words) => ({ name: words[0], words }))

describe('standard output', () => {
  it.each(commands)('of $name whose reader has gone is no failure', async ({ words }) => {
    const { code, stderr } = await wikivita(words, '{"text":"Ada"}', { stdout: 'EPIPE' })
    expect(code).toBe(0)
    expect(stderr).not.toMatch(/cannot/)
  })

  it.each(commands)('of $name that cannot be written is one', async ({ words }) => {
    const { code, stderr } = await wikivita(words, '{"text":"Ada"}', { stdout: 'ENOSPC' })
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wikivita: cannot write standard output: no space left\n' })
  })
})

describe('standard input', () => {
  it.each(['parse -', 'validate -', 'stream', 'dump -w 0 -'])(
    'of %s that cannot be read is a failure',
    async (words) => {
      const outcome = await wikivita(words.split(' '), '', { stdin: 'EISDIR' })
      const stderr = 'wikivita: cannot read standard input: it is a directory\n'
      expect(outcome).toEqual({ code: 1, stdout: '', stderr })
    },
  )
})
