import type { Node, Root } from '../../document/index.ts'
import type { SourceContext } from '../source-context.ts'
import { readGrammar } from './grammar/read-grammar.ts'
import { handOver } from './hand-over.ts'
import { Reader } from './scan/reader.ts'
import { scanWikitext } from './scan/scan-wikitext.ts'

/** Reads wikitext into the shared tree. */
export function readWikitext(source: string, context: SourceContext): Root {
  const r = new Reader(source, context)
  const root = scanWikitext(r)
  const { children } = root
  if (context.engine === 'wikiparser-node') root.children = reread(r, root)
  else handOver(r, root)
  if (root.children !== children || r.handedOver > 0) delete root.templateLists
  r.release()
  return root
}

/** Reads the page once more by wikiparser-node, section by section: what breaks it in one does no harm to the others. */
function reread(r: Reader, root: Root): Node[] {
  const redirect = root.children[0]?.type === 'redirect' ? root.children[0] : undefined
  let from = redirect?.position.end ?? (r.source.charCodeAt(0) === 0xfeff ? 1 : 0)
  const sections: [number, number][] = []
  for (const node of root.children) {
    if (node.type !== 'heading' || node.position.start <= from) continue
    sections.push([from, node.position.start])
    from = node.position.start
  }
  sections.push([from, root.position.end])
  const children = readGrammar(r, sections, 1)
  return redirect ? [redirect, ...children] : children
}
