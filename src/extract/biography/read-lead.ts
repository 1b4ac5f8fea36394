import { type Node, type PlainText, type Root, toPlainText, visit } from '../../document/index.ts'
import { packs } from '../../language/index.ts'
import type { Biography, Evidence } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import { type DateFinding, findDates } from '../../values/dates/index.ts'
import { valueWords } from '../../values/index.ts'

/** What the first sentence says of a life; `isPerson` where it or the categories leave no doubt. */
export interface LeadReading {
  isPerson: boolean
  /** A category tells of a birth, a death or somebody living. */
  hasLifeCategory: boolean
  birthDate: Biography['birthDate']
  deathDate: Biography['deathDate']
  evidence: Biography['evidence']
}

/** How far into the lead the brackets behind the name are looked for. */
const REACH = 400

/** Reads the brackets behind the name: `(born 17 May 1953)`, `(22 October 1929 – 20 March 1990)`. */
export function readLead(root: Root, context: Context): LeadReading {
  const hasLifeCategory = isBorn(root, context)
  const reading: LeadReading = { isPerson: hasLifeCategory, hasLifeCategory, birthDate: null, deathDate: null, evidence: {} }
  const words = leadWords(root)
  const brackets = words && bracketsIn(words.text)
  if (!words || !brackets) return reading
  const inside = words.text.slice(brackets.start, brackets.end)
  const dates = datesIn(inside, context)
  const [first, second] = dates
  if (!first) return reading
  const bornWord = opensWithBorn(inside, first.start, context)
  const span = second ? inside.slice(first.end, second.start) : ''
  const isLife = second !== undefined && /[–—‐-]|†/.test(span)
  const isExact = first.value.precision === 'day' && (!isLife || second.value.precision !== 'century')
  if (!reading.isPerson && !bornWord && !(isLife && isExact)) return reading
  if (!bornWord && !isLife) return reading
  reading.isPerson = true
  reading.birthDate = first.value
  reading.evidence['birthDate'] = [proofOf(words, brackets.start + first.start, brackets.start + first.end)]
  if (isLife) {
    reading.deathDate = second.value
    reading.evidence['deathDate'] = [proofOf(words, brackets.start + second.start, brackets.start + second.end)]
  }
  return reading
}

interface FoundDate {
  value: NonNullable<Biography['birthDate']>
  start: number
  end: number
}

function datesIn(words: string, context: Context): FoundDate[] {
  return findDates(words, context).flatMap((finding: DateFinding): FoundDate[] => {
    if (finding.date) return [{ value: finding.date, start: finding.start, end: finding.end }]
    const { range } = finding
    const middle = (finding.start + finding.end) >> 1
    // a range says where it stands as a whole only: its two ends share it
    return [
      ...(range?.start ? [{ value: range.start, start: finding.start, end: middle }] : []),
      ...(range?.end ? [{ value: range.end, start: middle, end: finding.end }] : []),
    ]
  })
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

function bracketsIn(text: string): { start: number; end: number } | null {
  for (let i = 0; i < Math.min(text.length, REACH); i++) {
    const c = text[i]
    if (c !== '(' && c !== '（') continue
    let depth = 0
    for (let j = i; j < text.length && j < i + 2 * REACH; j++) {
      if (text[j] === '(' || text[j] === '（') depth++
      else if ((text[j] === ')' || text[j] === '）') && --depth === 0) {
        if (/\d/.test(text.slice(i, j))) return { start: i + 1, end: j }
        i = j
        break
      }
    }
  }
  return null
}

/** Whether a word for birth stands in front of the date. */
function opensWithBorn(inside: string, at: number, context: Context): boolean {
  const { bornWords } = valueWords(context.language)
  const before = inside.slice(0, at).toLowerCase()
  return before.split(/[\s,;:.()]+/).some((word) => bornWords.has(word))
}

/** Whether a category tells when somebody was born or died, or that he lives. */
function isBorn(root: Root, context: Context): boolean {
  const words = [context.language.categories, packs['en']!.categories]
  let found = false
  visit(root.children, (node) => {
    if (node.type === 'category' && !found)
      found = words.some(({ births = [], deaths = [], living = [] }) => living.includes(node.name) || [...births, ...deaths].some((pattern) => fits(node.name, pattern)))
    return found || node.type === 'reference' || node.type === 'table' ? false : undefined
  })
  return found
}

function fits(name: string, pattern: string): boolean {
  const [before = '', after = ''] = pattern.split('…')
  return name.startsWith(before) && name.endsWith(after) && /\d/.test(name.slice(before.length, name.length - after.length))
}

function proofOf(words: PlainText, start: number, end: number): Evidence {
  return { from: 'lead', certainty: 'inferred', text: words.text.slice(start, end).trim(), position: words.positionOf(start, end) }
}
