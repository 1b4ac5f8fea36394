import { type Heading, type Node, type PlainText, type Root, toPlainText, toText } from '../../../document/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'

/** Words of the page that belong together: a heading, or the text up to the next one. */
export class Passage {
  readonly from: Mention['from']
  readonly text: string
  /** Of a heading: 2 for a section of its own. */
  readonly level: number
  private readonly nodes: readonly Node[]
  private placed: PlainText | null = null

  constructor(from: Mention['from'], level: number, nodes: readonly Node[]) {
    this.from = from
    this.level = level
    this.nodes = nodes
    this.text = toText(nodes)
  }

  /** The text, knowing where it stood: most passages say nothing that anybody asks this of. */
  get words(): PlainText {
    this.placed ??= toPlainText(this.nodes)
    return this.placed
  }
}

/** The words before the first heading; null where there are none. */
export function readLead(root: Root): Passage | null {
  const run: Node[] = []
  for (const node of root.children) {
    if (node.type === 'heading') break
    if (isRunning(node)) run.push(node)
  }
  return passageOf('lead', run)
}

/** The words of the page that may tell of a life, section by section; lists, quotations and sections such as `References` are left out. */
export function readPassages(root: Root, lead: Passage | null, lexicon: Lexicon): Passage[] {
  const passages: Passage[] = lead ? [lead] : []
  let run: Node[] = []
  let inLead = true
  let skipping = 0
  const close = (): void => {
    const passage = inLead ? null : passageOf('prose', run)
    if (passage) passages.push(passage)
    run = []
  }
  for (const node of root.children) {
    if (node.type === 'heading') {
      close()
      inLead = false
      if (skipping > 0 && node.level > skipping) continue
      const heading = new Passage('heading', node.level, node.children)
      skipping = isSkipped(heading.text, lexicon) ? headingLevel(node) : 0
      if (skipping === 0) passages.push(heading)
    } else if (skipping === 0 && !inLead && isRunning(node)) run.push(node)
  }
  close()
  return passages
}

function passageOf(from: Mention['from'], run: readonly Node[]): Passage | null {
  if (run.length === 0) return null
  const passage = new Passage(from, 0, run)
  return passage.text === '' ? null : passage
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
