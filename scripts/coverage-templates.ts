import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldName, type Template, visit } from '../src/document/index.ts'
import { isInfobox } from '../src/extract/infobox/is-infobox.ts'
import { findPack } from '../src/language/index.ts'
import { findEntry, templateTable } from '../src/source/templates/template-table.ts'
import { readWikitext } from '../src/source/wikitext/read-wikitext.ts'

/**
 * Which templates inside infobox values the catalogue does not know, most frequent first. Fails where they are 3 % of all uses or more.
 *
 *     npm run coverage:templates [-- FOLDER …]
 *
 * A folder holds pages as `.wiki` files; a name that begins with a language code and a hyphen (`fr-…`) is of that language.
 */
const LIMIT = 0.03

const shared = process.env['WIKIVITA_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url))
const given = process.argv.slice(2)
const folders = given.length > 0 ? given : ['wikitext', 'authored'].map((name) => join(shared, 'corpus', name))

const unknown = new Map<string, { uses: number; pages: Set<string> }>()
let uses = 0
for (const folder of folders.filter((path) => existsSync(path)))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.wiki'))) count(join(folder, file), file)

for (const [name, { uses: times, pages }] of [...unknown].sort((a, b) => b[1].uses - a[1].uses))
  console.log(`${String(times).padStart(4)}  ${name}  (${[...pages].slice(0, 3).join(', ')})`)
const lost = [...unknown.values()].reduce((sum, one) => sum + one.uses, 0)
console.log(
  `${lost} of ${uses} uses of templates in infobox values are unknown: ${((100 * lost) / Math.max(1, uses)).toFixed(2)} %`,
)
process.exitCode = uses > 0 && lost / uses >= LIMIT ? 1 : 0

function count(path: string, file: string): void {
  const code = /^([a-z]{2,3})-/.exec(file)?.[1] ?? 'en'
  const language = findPack(code) ?? findPack('en')!
  const report = (): void => {}
  const root = readWikitext(readFileSync(path, 'utf8'), { language, report, engine: 'auto', title: null })
  const table = templateTable(language)
  const context = { language, report, dayFirst: true, title: null }
  const inside = (template: Template): void =>
    visit(template.children, (node) => {
      // what stands in a footnote is no part of the value
      if (node.type === 'reference') return false
      if (node.type !== 'template' || isInfobox(node, context)) return
      uses++
      if (findEntry(table, node.key) !== null) return
      const name = `${code}:${foldName(node.name ?? '')}`
      const seen = unknown.get(name) ?? { uses: 0, pages: new Set<string>() }
      seen.uses++
      seen.pages.add(file)
      unknown.set(name, seen)
      return
    })
  visit(root.children, (node) => {
    if (node.type !== 'template' || !isInfobox(node, context)) return
    inside(node)
    return false
  })
}
