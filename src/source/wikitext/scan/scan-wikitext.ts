import { Place, type Redirect, type Root, RootNode } from '../../../document/index.ts'
import { pipesOf } from './links.ts'
import { readNodes } from './read-nodes.ts'
import type { Reader } from './reader.ts'
import { LINK } from './structure.ts'
import { splitFragment } from './titles.ts'

/** Reads wikitext into the tree in time proportional to its length, whatever it says. */
export function scanWikitext(r: Reader): Root {
  const { source } = r
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const redirect = redirectAt(r, from)
  const children = readNodes(r, redirect?.position.end ?? from, source.length, 'block', 1, !redirect)
  if (redirect) children.unshift(redirect)
  const root: Root = new RootNode(children, new Place(0, source.length))
  root.templateLists = r.templateLists
  return root
}

/** > #REDIRECT [[Ada Lovelace#Legacy]] */
function redirectAt(r: Reader, from: number): Redirect | null {
  const { source } = r
  let start = from
  while (start < source.length && source.charCodeAt(start) <= 32) start++
  if (source.charCodeAt(start) !== 35 /* # */) return null
  const head = source.slice(start, start + 40).toLowerCase()
  const word = r.site.redirect.find((candidate) => head.startsWith(candidate))
  if (!word) return null
  let at = start + word.length
  while (at < source.length && (source.charCodeAt(at) <= 32 || source.charCodeAt(at) === 58)) at++
  const item = r.item(at)
  const { structure } = r
  if (item === 0 || structure.kind(item) !== LINK) return null
  const [pipe = structure.innerEnd(item)] = pipesOf(r, item)
  const raw = r.wordsOutsideComments(structure.inner(item), pipe)
  const { title, fragment } = splitFragment(raw.trimStart().startsWith(':') ? raw.trimStart().slice(1) : raw)
  const node: Redirect = { type: 'redirect', target: title, position: { start, end: structure.end(item) } }
  if (fragment !== undefined) node.fragment = fragment
  return node
}
