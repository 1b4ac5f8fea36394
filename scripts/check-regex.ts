/**
 * Checks every regular expression of `src/` for super-linear backtracking: literals as they stand in the sources, and those
 * that are made while pages are read, caught as they are made. Exits 1 where there is one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')
const found = new Map<string, string>()

for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts')) continue
  const path = join(root, 'src', file)
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.set(node.text, `${relative(root, path)}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

// made of words of the language packs: caught while the packs are compiled
const Original = globalThis.RegExp
globalThis.RegExp = new Proxy(Original, {
  construct(target, [pattern, flags]: [string | RegExp, string?], newTarget) {
    const made = Reflect.construct(target, [pattern, flags], newTarget) as RegExp
    if (typeof pattern === 'string') found.set(String(made), 'made of words')
    return made
  },
})
const { parseArticle } = await import('../src/index.ts')
const { packs } = await import('../src/language/index.ts')
const page =
  "{{Infobox person\n| name = A\n| birth_date = 5 May 1953\n}}\n'''A''' (born 5 May 1953) was president from 1999 to 2002.<ref>B, C. ''D''. Vol. 5, p. 7. Retrieved 5 May 2010.</ref>\n"
for (const language of Object.keys(packs)) parseArticle(page, { language, format: 'wikitext' })
globalThis.RegExp = Original

let bad = 0
for (const [literal, place] of found) {
  const end = literal.lastIndexOf('/')
  const result = await check(literal.slice(1, end), literal.slice(end + 1), { timeout: 20_000 })
  if (result.status === 'safe') continue
  if (result.status === 'unknown') {
    console.error(`${place}: not decided (${result.error?.kind}): ${literal.slice(0, 200)}`)
    continue
  }
  bad++
  console.error(`${place}: ${result.complexity?.summary}: ${literal.slice(0, 300)}`)
  console.error(`  for instance ${result.attack?.pattern}`)
}
console.log(`${found.size} regular expressions, ${bad} super-linear`)
process.exit(bad > 0 ? 1 : 0)
