import {
  attribute,
  attributesNamed,
  ElementNode,
  list,
  type Node,
  Place,
  type Reference,
  type ReferenceList,
  ReferenceListNode,
  ReferenceNode,
} from '../../../document/index.ts'
import { decodeEntities } from './entities.ts'
import { readNodes } from './read-nodes.ts'
import type { Reader } from './reader.ts'
import { COMMENT } from './structure.ts'
import { extensionTagNames, htmlTags, inclusionTags, tagNameEnd, voidTags } from './tags.ts'

/** Appends what a comment or an extension tag is. */
export function readTagItem(r: Reader, out: Node[], item: number, depth: number): void {
  const { structure } = r
  const start = structure.start(item)
  const inner = structure.inner(item)
  const innerEnd = structure.innerEnd(item)
  const position = new Place(start, structure.end(item))
  if (structure.kind(item) === COMMENT) {
    out.push({ type: 'comment', value: r.words(inner, innerEnd), position })
    return
  }
  const name = extensionTagNames[structure.detail(item)]!
  const closed = inner < 0
  const attributes = r.words(start + 1 + name.length, closed ? innerEnd : inner - 1).trim()
  if (name === 'nowiki') {
    if (!closed) r.pushPlain(out, inner, innerEnd)
  } else if (name === 'ref') {
    const children = closed ? list<Node>() : readNodes(r, inner, innerEnd, 'block', depth + 1)
    out.push(makeReference(attributes, children, position))
  } else if (name === 'references') {
    const children = closed ? list<Node>() : readNodes(r, inner, innerEnd, 'block', depth + 1)
    out.push(makeReferenceList(attributes, children, position))
  } else if (name === 'poem') {
    const children = closed ? list<Node>() : readNodes(r, inner, innerEnd, 'block', depth + 1)
    out.push(new ElementNode(name, attributes, children, position))
  } else {
    out.push({ type: 'extension', name, attributes, value: closed ? '' : r.words(inner, innerEnd), position })
  }
}

export function makeReference(attributes: string, children: Node[], position: Reference['position']): Reference {
  const node: Reference = new ReferenceNode(children, position)
  if (attributes === '') return node
  const [name, group, follow, parent] = attributesNamed(attributes, ofNotes).map(tidy)
  if (name) node.name = name
  if (group) node.group = group
  if (follow) node.follow = follow
  if (parent) node.extends = parent
  return node
}

/** The notes in a list are defined there, not cited. */
export function makeReferenceList(
  attributes: string,
  children: Node[],
  position: ReferenceList['position'],
): ReferenceList {
  for (const child of children) if (child.type === 'reference') child.listed = true
  const node: ReferenceList = new ReferenceListNode(children, position)
  const group = tidy(attribute(attributes, 'group'))
  if (group) node.group = group
  return node
}

const ofNotes = ['name', 'group', 'follow', 'extends'] as const

function tidy(value: string | null): string {
  return value === null ? '' : decodeEntities(value).replace(/\s+/g, ' ').trim()
}

/** An HTML tag. `node` is null where the tag itself leaves nothing in the tree. */
export interface HtmlTag {
  name: string
  closes: boolean
  node: Node | null
  /** An opening tag whose closing one may follow. */
  mayHold: boolean
  end: number
}

/** The HTML tag at `start`, null where none stands there. */
export function readHtmlTag(r: Reader, start: number, to: number): HtmlTag | null {
  const { source } = r
  const slash = source.charCodeAt(start + 1) === 47
  const nameStart = slash ? start + 2 : start + 1
  const nameEnd = tagNameEnd(source, nameStart, to)
  if (nameEnd === nameStart) return null
  const name = source.slice(nameStart, nameEnd).toLowerCase()
  const known = htmlTags.has(name)
  if (!known && !inclusionTags.has(name) && !(slash && (name === 'ref' || name === 'references'))) return null
  const first = source.charCodeAt(nameEnd)
  if (slash && name.startsWith('ref') && first !== 62) return null
  if (first !== 62 && first !== 47 && first > 32) return null
  let i = nameEnd
  while (i < to) {
    const c = source.charCodeAt(i)
    if (c === 62 /* > */) break
    if (c === 60 || c === 123) {
      const past = r.past(i)
      if (past === i && c === 60) return null
      i = Math.max(past, i + 1)
    } else i++
  }
  if (i >= to) return null
  const end = i + 1
  const position = new Place(start, end)
  const gone = { name, closes: false, node: null, mayHold: false, end }
  if (name === 'br') return { ...gone, node: { type: 'break', position } }
  if (name === 'hr') return { ...gone, node: { type: 'rule', position } }
  if (name === 'wbr' || !known) return gone
  if (slash) return { ...gone, closes: true }
  const selfClosing = source.charCodeAt(i - 1) === 47
  const attributes = r.words(nameEnd, selfClosing ? i - 1 : i).trim()
  return {
    name,
    closes: false,
    node: new ElementNode(name, attributes, list<Node>(), position),
    mayHold: !selfClosing && !voidTags.has(name),
    end,
  }
}
