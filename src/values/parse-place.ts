import { childrenOf, type Link, type Node, toText } from '../document/index.ts'
import type { Place, TextLink } from '../model/index.ts'
import type { Context } from './context.ts'
import { tidy } from './parse-named.ts'
import { splitLines } from './split-lines.ts'
import { valueWords } from './value-words.ts'

/** A place with its links and today's name: `Alma-Ata, Soviet Union (now Almaty)`. Null where there are no words. */
export function parsePlace(nodes: readonly Node[], context: Pick<Context, 'language'>): Place | null {
  const lines = splitLines(nodes)
  const links = linksOf(lines.flat())
  return toPlace(
    lines.map((line) => toText(line)),
    links,
    context,
  )
}

/** As `parsePlace`, for words alone. */
export function parsePlaceText(words: string, context: Pick<Context, 'language'>): Place | null {
  return toPlace(words.split('\n'), [], context)
}

function toPlace(lines: readonly string[], links: TextLink[], { language }: Pick<Context, 'language'>): Place | null {
  let text = ''
  for (const line of lines) {
    const words = tidy(withoutScars(line))
    if (words === '') continue
    // > Woolsthorpe,<br>Lincolnshire · Woolsthorpe<br>(now Lincolnshire)
    text += text === '' ? words : words.startsWith('(') ? ` ${words}` : `, ${words}`
  }
  if (text === '' || !hasLetter(text)) return null
  const { outside, notes } = withoutBrackets(text)
  const { nowWords } = valueWords(language)
  let now: string | undefined
  for (const note of notes) now ??= nowOf(note, nowWords)
  // > Breslau, now Wrocław, Poland
  const parts: string[] = []
  for (const part of outside.split(/[,،、，]/)) {
    const words = tidy(part)
    if (words === '') continue
    const today = nowOf(words, nowWords)
    if (today !== undefined && parts.length > 0) {
      now ??= tidy(outside.slice(outside.indexOf(today)))
      break
    }
    parts.push(words)
  }
  if (parts.length === 0) parts.push(text)
  // > {{ESP}} [[Toledo]], [[España]]: a flag that links to its country in front of the place, which ends in it
  const [flag, place] = links
  if (flag && place && flag.text === parts[parts.length - 1] && parts[0] === `${flag.text} ${place.text}`) {
    parts[0] = place.text
    text = text.slice(flag.text.length + 1)
    links = links.slice(1)
  }
  return { text, parts, ...(links.length > 0 && { links }), ...(now !== undefined && { now }) }
}

/** Without what is left of a line from which something was taken. */
function withoutScars(line: string): string {
  const words = line.includes(' ,') ? line.replaceAll(' ,', ',') : line
  const joined = words.includes('(') ? words.replaceAll(', (', ' (').replaceAll('()', '').replaceAll('( )', '') : words
  return joined.includes('  ') ? joined.replaceAll('  ', ' ') : joined
}

/** Every link in nodes, also inside frames and templates. */
export function linksOf(nodes: readonly Node[]): TextLink[] {
  const links: TextLink[] = []
  addLinks(nodes, links)
  return links
}

export function addLinks(nodes: readonly Node[], links: TextLink[]): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
      case 'reference':
      case 'file':
        break
      case 'link':
        addLink(node, links)
        break
      case 'template':
        addLinks(node.shown ?? node.children, links)
        break
      default: {
        const children = childrenOf(node)
        if (children !== undefined) addLinks(children, links)
      }
    }
  }
}

/** A link that leads somewhere and has words. */
export function addLink(node: Link, links: TextLink[]): void {
  const text = node.target === '' ? '' : toText(node.children)
  if (text !== '') links.push({ text, link: node.target })
}

function withoutBrackets(words: string): { outside: string; notes: string[] } {
  if (!words.includes('(') && !words.includes('（') && !words.includes('[')) return { outside: words, notes: [] }
  let outside = ''
  const notes: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < words.length; i++) {
    const c = words[i]!
    if (c === '(' || c === '（' || c === '[') {
      if (depth === 0) {
        outside += words.slice(from, i)
        from = i + 1
      }
      depth++
    } else if ((c === ')' || c === '）' || c === ']') && depth > 0 && --depth === 0) {
      notes.push(words.slice(from, i).trim())
      from = i + 1
    }
  }
  if (depth > 0) notes.push(words.slice(from).trim())
  else outside += words.slice(from)
  return { outside, notes }
}

function nowOf(note: string, nowWords: readonly string[]): string | undefined {
  const lower = note.toLowerCase()
  for (const word of nowWords) {
    if (!lower.startsWith(word)) continue
    const next = note[word.length]
    if (next !== undefined && next !== ' ' && next !== ':' && word.charCodeAt(0) < 0x2e80) continue
    const name = tidy(note.slice(word.length))
    if (name !== '') return name
  }
  return undefined
}

function hasLetter(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const c = words[i]!
    if (
      c.toLowerCase() !== c.toUpperCase() ||
      c.charCodeAt(0) > 0x2e80 ||
      (c.charCodeAt(0) >= 0x590 && c.charCodeAt(0) < 0x1100)
    )
      return true
  }
  return false
}
