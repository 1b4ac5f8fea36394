import { describe, expect, it } from 'vitest'
import { makeFiles, wikivita } from './terminal.ts'

const sound = '{{Infobox person\n| name = Ada Mott\n| birth_date = 9 May 1931\n}}\nAda Mott is a baker.'
const unsound =
  '{{Infobox person\n| name = Ben Mott\n| birth_date = 9 May 1931\n| death_date = 1 April 1913\n}}\nBen is a baker.'
const file = makeFiles({ 'sound.txt': sound, 'unsound.txt': unsound })

describe('wikivita validate', () => {
  it('exits with 0 where nothing is wrong', async () => {
    expect(await wikivita(['validate', file('sound.txt')])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('prints line, column and a caret, and exits with 1 for an error', async () => {
    const { code, stdout, stderr } = await wikivita(['validate', file('sound.txt'), file('unsound.txt')])
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wikivita: 1 death-before-birth\n' })
    const [head, line, caret] = stdout.split('\n')
    expect(head).toMatch(/unsound\.txt:4:\d+: error death-before-birth: /)
    expect(line).toContain('| death_date = 1 April 1913')
    expect(caret).toMatch(/^ +\^+$/)
  })

  it('reports as JSON and NDJSON, with file, line and column', async () => {
    const json = await wikivita(['validate', '--report', 'json', file('unsound.txt'), file('sound.txt')])
    const findings = JSON.parse(json.stdout)
    expect(findings).toContainEqual(
      expect.objectContaining({ file: file('unsound.txt'), line: 4, code: 'death-before-birth', severity: 'error' }),
    )
    const lines = await wikivita(['validate', '--report', 'ndjson', file('unsound.txt'), file('sound.txt')])
    expect(
      lines.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(findings)
    expect((await wikivita(['validate', '--report', 'json', file('sound.txt')])).stdout).toBe('[]\n')
  })

  it('takes NDJSON: records with their text, and Articles that were written before', async () => {
    const record = JSON.stringify({ id: 1, text: unsound, title: 'Ben Mott' })
    const article = (await wikivita(['stream'], `${record}\n`)).stdout
    const records = makeFiles({ 'records.ndjson': `${record}\nnone\n`, 'articles.ndjson': article })
    const fresh = await wikivita(['validate', records('records.ndjson')])
    expect(fresh.code).toBe(1)
    expect(fresh.stdout).toMatch(/records\.ndjson:1 Ben Mott:4:\d+: error death-before-birth/)
    expect(fresh.stderr).toMatch(/records\.ndjson:2: the line is no JSON/)
    const written = await wikivita(['validate', records('articles.ndjson')])
    expect(written.code).toBe(1)
    expect(written.stdout).toMatch(/^\S+articles\.ndjson:1 Ben Mott: error death-before-birth: .*\n$/)
  })

  it('gives a code another severity, or none', async () => {
    const rule = (words: string) => wikivita(['validate', '--rule', words, file('unsound.txt')])
    expect((await rule('death-before-birth=warning')).code).toBe(0)
    expect(await rule('death-before-birth=off')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await rule('death-before-birth=odd')).code).toBe(2)
    expect((await rule('no-such-code=off')).code).toBe(2)
  })

  it('fails on what the caller says', async () => {
    const code = async (...words: string[]): Promise<number> => (await wikivita(['validate', ...words])).code
    expect(await code(file('unsound.txt'), '--fail-on', 'warning')).toBe(1)
    expect(await code(file('unsound.txt'), '--fail-on', 'death-before-birth')).toBe(1)
    expect(await code(file('unsound.txt'), '--fail-on', 'invalid-isbn,invalid-doi')).toBe(0)
    expect(await code(file('unsound.txt'), '--fail-on', 'never')).toBe(0)
    expect(await code(file('sound.txt'), '--fail-on', 'warning')).toBe(0)
    expect(await code(file('sound.txt'), '--fail-on', 'future-date', '--today', '1930-01-01')).toBe(1)
  })

  it('leaves out what is less than --least', async () => {
    const { stdout } = await wikivita(['validate', '--least', 'error', '--report', 'ndjson', file('unsound.txt')])
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).severity),
    ).toEqual(['error'])
  })

  it('reads standard input, and says so', async () => {
    const { code, stdout } = await wikivita(['validate', '-'], unsound)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^stdin:4:/)
  })
})
