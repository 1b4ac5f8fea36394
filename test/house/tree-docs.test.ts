import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { home } from './read-imports.ts'

const read = (file: string): string => readFileSync(join(home, file), 'utf8')

/** What every node has; `docs/tree.md` says so once. */
const common = new Set(['type', 'position', 'children'])

/** Node type → its fields, by the syntax of `src/document/nodes.ts`. */
function fieldsOfNodes(): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  const source = ts.createSourceFile('nodes.ts', read('src/document/nodes.ts'), ts.ScriptTarget.Latest)
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue
    const members = statement.members.filter((member) => ts.isPropertySignature(member))
    const nameOf = ({ name }: ts.PropertySignature): string => (name as ts.Identifier).text
    const type = members.find((member) => nameOf(member) === 'type')?.type
    if (!type || !ts.isLiteralTypeNode(type) || !ts.isStringLiteral(type.literal)) continue
    fields.set(
      type.literal.text,
      members.map(nameOf).filter((name) => !common.has(name)),
    )
  }
  return fields
}

it('docs/tree.md names every node and every field of it', () => {
  const rows = new Map(
    [...read('docs/tree.md').matchAll(/^\| `(\w+)` \| (.*)$/gm)].map(([, type, words]) => [type!, words!]),
  )
  const fields = fieldsOfNodes()
  expect([...rows.keys()].sort()).toEqual([...fields.keys()].sort())
  const missing = [...fields].flatMap(([type, names]) =>
    names.filter((name) => !new RegExp(`\\b${name}\\b`).test(rows.get(type)!)).map((name) => `${type}.${name}`),
  )
  expect(missing).toEqual([])
})
