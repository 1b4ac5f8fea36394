import { type Heading, type Node, type PlainText, type Root, toPlainText } from '../../../document/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'

/** Words of the page that belong together: a heading, or the text up to the next one. */
export interface Passage {
  from: Mention['from']
  words: PlainText
  /** Of a heading: 2 for a section of its own. */
  level: number
}

/** The words of the page that may tell of a life, section by section; lists, quotations and sections such as `References` are left out. */
export function readPassages(root: Root, lexicon: Lexicon): Passage[] {
  const passages: Passage[] = []
  let run: Node[] = []
  let inLead = true
  let skipping = 0
  const close = (): void => {
    if (run.length > 0) {
      const words = toPlainText(run)
      if (words.text !== '') passages.push({ from: inLead ? 'lead' : 'prose', words, level: 0 })
    }
    run = []
  }
  for (const node of root.children) {
    if (node.type === 'heading') {
      close()
      inLead = false
      if (skipping > 0 && node.level > skipping) continue
      const words = toPlainText(node.children)
      skipping = isSkipped(words.text, lexicon) ? headingLevel(node) : 0
      if (skipping === 0) passages.push({ from: 'heading', words, level: node.level })
    } else if (skipping === 0 && isRunning(node)) run.push(node)
  }
  close()
  return passages
}

function headingLevel({ level }: Heading): number {
  return Math.max(level, 1)
}

function isSkipped(heading: string, { words }: Lexicon): boolean {
  const lower = heading.toLowerCase()
  return words.skippedSections.some(
    (name) => lower === name || (lower.startsWith(name) && !/[\p{L}\p{N}]/u.test(lower.charAt(name.length))),
  )
}

function isRunning(node: Node): boolean {
  switch (node.type) {
    case 'listItem':
    case 'table':
    case 'category':
    case 'referenceList':
    case 'extension':
      return false
    case 'template':
      return node.shown !== undefined
    case 'element':
      return node.name !== 'blockquote'
    default:
      return true
  }
}
