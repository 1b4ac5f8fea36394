import type { Node } from '../../../document/index.ts'
import type { Reader } from '../scan/reader.ts'
import type { Site } from '../scan/site.ts'
import type { Ast } from './ast.ts'
import { grammarConfig } from './config.ts'
import { type GrammarConfig, loadParser } from './load.ts'
import { normalise } from './normalise.ts'
import { type Grammar, Siblings } from './to-nodes.ts'

/** wikiparser-node gives up at about 660 nested templates and 930 open tables, and slows down long before. */
const MOST_NESTED = 200
const LONGEST = 400_000

const configs = new WeakMap<Site, GrammarConfig>()

/**
 * Reads stretches of the source by wikiparser-node, each by itself. What it cannot take (too deep, too long, a crash) is kept as plain text,
 * with an issue.
 */
export function readGrammar(r: Reader, stretches: readonly [number, number][], depth: number): Node[] {
  const nodes = new Siblings(r, depth)
  for (const [start, end] of stretches) {
    const { text, ...offsets } = normalise(r.source, start, end)
    const g: Grammar = {
      r,
      ...offsets,
      range: ({ range: [from, to] }) =>
        from === to ? [offsets.end(from), offsets.end(to)] : [offsets.start(from), offsets.end(to)],
      parse: (from, to, level) => readGrammar(r, [[from, to]], level),
    }
    const tree = parse(r, text, start, end)
    if (tree) nodes.add(g, tree.childNodes ?? [])
    else nodes.addPlain(start, end)
  }
  return nodes.finish()
}

function parse(r: Reader, text: string, start: number, end: number): Ast | null {
  const fail = (reason: string): null => {
    r.context.report('unreadable-markup', { reason }, { position: { start, end } })
    return null
  }
  if (text.length > LONGEST) return fail('too long for wikiparser-node')
  if (deepest(text) > MOST_NESTED) return fail('nested too deep for wikiparser-node')
  try {
    const parser = loadParser()
    let config = configs.get(r.site)
    if (!config) {
      config = parser.getConfig(grammarConfig(r.site))
      configs.set(r.site, config)
    }
    return parser.parse(text, config).json() as unknown as Ast
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

/** How many brackets and tables may be open at most: those that are never closed count as well. */
function deepest(text: string): number {
  let braces = 0
  let links = 0
  let tables = 0
  let most = 0
  for (let i = 0; i < text.length - 1; i++) {
    const c = text.charCodeAt(i)
    if (c !== 123 && c !== 125 && c !== 91 && c !== 93 && c !== 124) continue
    const next = text.charCodeAt(i + 1)
    if (c === 123 && next === 123) braces++
    else if (c === 125 && next === 125) braces = Math.max(0, braces - 1)
    else if (c === 91 && next === 91) links++
    else if (c === 93 && next === 93) links = Math.max(0, links - 1)
    else if (c === 123 && next === 124) tables++
    else if (c === 124 && next === 125) tables = Math.max(0, tables - 1)
    else continue
    i++
    most = Math.max(most, braces + links + tables)
  }
  return most
}
