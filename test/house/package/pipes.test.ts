import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { home } from '../read-imports.ts'
import { run } from './consumer.ts'

const folder = mkdtempSync(join(tmpdir(), 'wikivita-pipes-'))
afterAll(() => rmSync(folder, { recursive: true }))
const page = join(folder, 'page.txt')
writeFileSync(page, `{{Infobox person|name=Ada}}\n${'Ada is a baker. '.repeat(20_000)}`)

const shell = (script: string) => run(home, 'bash', '-c', `set -o pipefail; ${script}`)
const pages = Array.from({ length: 20 }, () => page).join(' ')

it('ends quietly where the reader of a pipe goes away', async () => {
  expect(await shell(`node dist/cli.js ${pages} | head -c 20`)).toMatchObject({ code: 0, stderr: '' })
  expect(await shell(`node dist/cli.js ${page} | true`)).toMatchObject({ code: 0, stderr: '' })
})

it('writes all of a large Article to a slow reader', async () => {
  const { stdout } = await shell(`node dist/cli.js ${pages} | (sleep 1; cat)`)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).biography.name),
  ).toEqual(Array(20).fill('Ada'))
})
