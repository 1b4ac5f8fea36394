import type { Node } from '../../../document/index.ts'
import { readNodes } from './read-nodes.ts'
import type { Reader } from './reader.ts'

/**
 * `-{zh-hans:计算机;zh-hant:電腦}-`: appends the words of one writing variant, or what is the same in all of them. Gives whether
 * templates are among them.
 */
export function readVariant(r: Reader, out: Node[], item: number, depth: number): boolean {
  const { source, structure } = r
  const inner = structure.inner(item)
  const pipe = r.firstPipe(item)
  const flag = pipe < 0 ? '' : source.slice(inner, pipe).trim()
  // H defines words for the rest of the page, T its title: neither shows anything here; - and + take words back or show them
  if (flag === 'H' || flag === 'T' || flag === '-') return false
  const [start, end] = chosen(r, pipe < 0 ? inner : pipe + 1, structure.innerEnd(item))
  const nodes = readNodes(r, start, end, 'inline', depth + 1)
  for (const node of nodes) out.push(node)
  const { templateLists } = r
  const holds = templateLists.length > 0 && templateLists[templateLists.length - 1] === nodes
  if (holds) templateLists.pop()
  return holds
}

function chosen(r: Reader, from: number, to: number): [number, number] {
  const { source, site } = r
  let best: [number, number] = [from, to]
  let rank = Number.POSITIVE_INFINITY
  for (let start = from; start < to; ) {
    let end = start
    let colon = -1
    while (end < to && source.charCodeAt(end) !== 59 /* ; */) {
      if (colon < 0 && source.charCodeAt(end) === 58) colon = end
      const past = r.past(end)
      end = past > end ? past : end + 1
    }
    const code = colon < 0 ? -1 : site.variants!.indexOf(source.slice(start, colon).trim().toLowerCase())
    if (code >= 0 && code < rank) {
      rank = code
      best = [colon + 1, Math.min(end, to)]
    }
    start = end + 1
  }
  return best
}
