import { readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { home } from './read-imports.ts'

/** What users hold: a change here is a change of the contract. `UPDATE=1 npx vitest run test/house` rewrites the list. */
const file = join(home, 'test/house/public-exports.json')
const doors = { wikivita: 'index.ts', 'wikivita/stream': 'stream/index.ts' }

describe('the public exports', () => {
  const found = Object.fromEntries(Object.entries(doors).map(([door, source]) => [door, listExports(source)]))
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  const listed: typeof found = JSON.parse(readFileSync(file, 'utf8'))

  it.each(Object.keys(doors))('of %s are those that are listed', (door) => {
    expect(found[door]).toEqual(listed[door])
  })

  it('are there when the module runs', async () => {
    const door = await import('../../src/index.ts')
    expect(Object.keys(door).sort()).toEqual(found['wikivita']?.values)
  })
})

/** The names that a module exports, told by its syntax: values and types. */
function listExports(source: string): { values: string[]; types: string[] } {
  const values = new Set<string>()
  const types = new Set<string>()
  for (const [name, isType] of collect(source)) (isType ? types : values).add(name)
  for (const name of values) types.delete(name)
  return { values: [...values].sort(), types: [...types].sort() }
}

function* collect(source: string): Generator<[name: string, isType: boolean]> {
  const text = readFileSync(join(home, 'src', source), 'utf8')
  for (const statement of ts.createSourceFile(source, text, ts.ScriptTarget.Latest).statements) {
    if (ts.isExportDeclaration(statement)) yield* collectFrom(statement, source)
    else if (!isExported(statement)) continue
    else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) yield [name.text, false]
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      yield [statement.name.text, true]
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) yield [statement.name.text, false]
    }
  }
}

function* collectFrom(statement: ts.ExportDeclaration, source: string): ReturnType<typeof collect> {
  const from = statement.moduleSpecifier as ts.StringLiteral | undefined
  const all = from ? [...collect(posix.join(posix.dirname(source), from.text))] : []
  if (!statement.exportClause) {
    yield* all
  } else if (ts.isNamedExports(statement.exportClause)) {
    for (const { name, propertyName, isTypeOnly } of statement.exportClause.elements) {
      const origin = all.find(([known]) => known === (propertyName ?? name).text)
      yield [name.text, statement.isTypeOnly || isTypeOnly || origin?.[1] === true]
    }
  }
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    !!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}
