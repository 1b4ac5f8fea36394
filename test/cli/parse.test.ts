import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { makeFiles, wikivita } from './terminal.ts'

const ada = '{{Infobox person|name=Ada Mott}}\nAda Mott was a baker.'
const ben = "{{Infobox person|name=Ben Mott}}\r\n'''Ben''' был пекарем."
const file = makeFiles({ 'ada.txt': ada, 'ben.txt': ben })

describe('wikivita parse', () => {
  it('prints the Article of one file as one line of JSON', async () => {
    const json = `${JSON.stringify(parseArticle(ada))}\n`
    expect(await wikivita([file('ada.txt')])).toEqual({ code: 0, stdout: json, stderr: '' })
    expect(await wikivita(['parse', file('ada.txt')])).toEqual({ code: 0, stdout: json, stderr: '' })
  })

  it('indents it with --pretty, before or after the file', async () => {
    const stdout = `${JSON.stringify(parseArticle(ada), null, 2)}\n`
    expect(await wikivita(['--pretty', file('ada.txt')])).toEqual({ code: 0, stdout, stderr: '' })
    expect(await wikivita([file('ada.txt'), '-p'])).toEqual({ code: 0, stdout, stderr: '' })
  })

  it('prints several as NDJSON, in the order of the files', async () => {
    const { code, stdout } = await wikivita([file('ben.txt'), file('ada.txt')])
    expect(code).toBe(0)
    expect(stdout).toBe([ben, ada].map((text) => `${JSON.stringify(parseArticle(text))}\n`).join(''))
  })

  it('reads standard input as -, byte for byte', async () => {
    expect((await wikivita(['-'], ben)).stdout).toBe(`${JSON.stringify(parseArticle(ben))}\n`)
    expect((await wikivita(['-', file('ada.txt')], ben)).stdout.trim().split('\n')).toHaveLength(2)
  })

  it('hands on --format, --language, --title and --no-prose', async () => {
    const { stdout } = await wikivita([file('ada.txt'), '-f', 'wikitext', '-l', 'de', '-t', 'Ada', '--no-prose'])
    const options = { format: 'wikitext', language: 'de', title: 'Ada', prose: false } as const
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parseArticle(ada, options))))
  })

  it('writes to the file of -o and nothing elsewhere', async () => {
    const target = file('out.json')
    expect(await wikivita([file('ada.txt'), '-o', target])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(target, 'utf8')).toBe(`${JSON.stringify(parseArticle(ada))}\n`)
  })

  it('goes on after a file that cannot be read, with exit code 1', async () => {
    const { code, stdout, stderr } = await wikivita([file('nobody.txt'), file('ada.txt')])
    expect(code).toBe(1)
    expect(stdout).toBe(`${JSON.stringify(parseArticle(ada))}\n`)
    expect(stderr).toBe(`wikivita: cannot read ${file('nobody.txt')}: no such file or directory\n`)
  })

  it('leaves the file of -o as it was where there is nothing to write', async () => {
    const target = file('ben.txt')
    expect(await wikivita([file('nobody.txt'), '-o', target])).toMatchObject({ code: 1, stdout: '' })
    expect(readFileSync(target, 'utf8')).toBe(ben)
  })
})

describe('help and version', () => {
  it('are printed on standard output with exit code 0', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await wikivita(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    const help = await wikivita(['--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toMatch(/Usage: wikivita[\s\S]*parse[\s\S]*validate[\s\S]*Exit codes/)
    expect((await wikivita(['parse', '--help'])).stdout).toMatch(
      /--format[\s\S]*--language[\s\S]*--pretty[\s\S]*--output/,
    )
  })
})
