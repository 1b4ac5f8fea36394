import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readExamples } from '../../readme/examples.ts'
import { home } from '../read-imports.ts'
import { run } from './consumer.ts'

const bin = mkdtempSync(join(tmpdir(), 'wikivita-bin-'))
const cli = join(home, 'dist/cli.js')
chmodSync(cli, 0o755)
symlinkSync(cli, join(bin, 'wikivita'))
afterAll(() => rmSync(bin, { recursive: true, force: true }))

describe('README.md', () => {
  const examples = readExamples('sh').filter(({ output }) => output !== null)

  it('has shell examples with output', () => expect(examples.length).toBeGreaterThan(0))

  it.each(examples)('says in line $line what its command prints', async ({ code, output, update }) => {
    const script = `PATH=${bin}${delimiter}$PATH\n${code}`
    const { stdout, stderr } = await run(home, 'bash', '-c', script)
    if (process.env['UPDATE']) update(stdout + stderr)
    else expect(stdout + stderr).toBe(output)
  })
})
