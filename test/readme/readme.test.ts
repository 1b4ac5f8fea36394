import { format } from 'node:util'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.ts'
import * as streams from '../../src/stream/index.ts'
import { readExamples } from './examples.ts'

const modules: Record<string, object> = { wikivita: library, 'wikivita/stream': streams }

describe('README.md', () => {
  const examples = readExamples('ts')

  it('has examples, all with their output', () => {
    expect(examples.length).toBeGreaterThan(2)
    expect(examples.filter(({ output }) => output === null).map(({ line }) => line)).toEqual([])
  })

  it.each(examples)('says in line $line what its example prints', async ({ code, output, update }) => {
    const printed = await runExample(code)
    if (process.env['UPDATE']) update(printed)
    else expect(printed).toBe(output)
  })
})

/** Runs TypeScript as a module that imports what a user would, and gives what it prints. */
async function runExample(code: string): Promise<string> {
  let printed = ''
  const console = { log: (...values: unknown[]) => void (printed += `${format(...values)}\n`) }
  const load = (name: string): Promise<object> | object => modules[name] ?? import(name)
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  })
  const script = outputText
    .replace(
      /^import (.+?) from '(.+?)';?$/gm,
      (_, names: string, name) => `const ${names.replaceAll(' as ', ': ')} = await load('${name}')`,
    )
    .replace(/^export \{\};?$/m, '')
  await new AsyncFunction('console', 'load', script)(console, load)
  return printed
}

const AsyncFunction = (async () => {}).constructor as new (
  ...words: string[]
) => (...values: unknown[]) => Promise<void>
