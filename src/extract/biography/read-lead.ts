import { inventoryOf, type Node, type PlainText, type Root, toPlainText } from '../../document/index.ts'
import { packs } from '../../language/index.ts'
import type { Biography, Evidence } from '../../model/index.ts'
import { hasYear } from '../../values/category-pattern.ts'
import type { Context } from '../../values/context.ts'
import { type LifeDate, parseLifeSpan } from '../../values/index.ts'

/** What the first sentence says of a life; `isPerson` where it or the categories leave no doubt. */
export interface LeadReading {
  isPerson: boolean
  /** A category tells of a birth, a death or somebody living. */
  hasLifeCategory: boolean
  birthDate: Biography['birthDate']
  deathDate: Biography['deathDate']
  evidence: Biography['evidence']
}

/** Reads the brackets behind the name: `(born 17 May 1953)`, `(22 October 1929 – 20 March 1990)`. */
export function readLead(root: Root, context: Context): LeadReading {
  const hasLifeCategory = isBorn(root, context)
  const reading: LeadReading = {
    isPerson: hasLifeCategory,
    hasLifeCategory,
    birthDate: null,
    deathDate: null,
    evidence: {},
  }
  const words = leadWords(root)
  const life = words && parseLifeSpan(words.text, context)
  if (!words || !life || !(hasLifeCategory || life.isPerson)) return reading
  reading.isPerson = true
  const take = (field: 'birthDate' | 'deathDate', found: LifeDate | null): void => {
    if (!found) return
    reading[field] = found.date
    reading.evidence[field] = [proofOf(words, found.start, found.end)]
  }
  take('birthDate', life.birth)
  take('deathDate', life.death)
  return reading
}

/** The first paragraph of the page with words in it. */
function leadWords(root: Root): PlainText | null {
  const nodes: Node[] = []
  for (const node of root.children) {
    if (node.type === 'heading') break
    if (node.type !== 'table' && node.type !== 'file' && node.type !== 'listItem') nodes.push(node)
  }
  const words = toPlainText(nodes)
  return words.text === '' ? null : words
}

/** Whether a category tells when somebody was born or died, or that he lives. */
function isBorn(root: Root, context: Context): boolean {
  const words = [context.language.categories, packs['en']!.categories]
  for (const { name } of inventoryOf(root).categories)
    for (const { births = [], deaths = [], living = [] } of words)
      if (living.includes(name) || hasYear(name, births) || hasYear(name, deaths)) return true
  return false
}

function proofOf(words: PlainText, start: number, end: number): Evidence {
  const text = words.text.slice(start, end).trimStart()
  const from = end - text.length
  return { from: 'lead', certainty: 'inferred', text: text.trimEnd(), position: words.positionOf(from, end) }
}
