import { type Node, text, toPlainText } from '../../../document/index.ts'
import { parseDateText, parseRangesText } from '../../../values/dates/index.ts'
import type { TenureContext } from '../tenure.ts'
import { type Line, nodesOf } from './lines.ts'
import { toWords } from './phrases.ts'

/**
 * Cuts the years off the end of a title.
 *
 * > [[Lijst …|Partijleider van de PvdA]]<br />1966–1986        a line of its own
 * > Prime Minister of X 1990–1994                              or the end of the last one
 */
export function splitYears(lines: readonly Line[], known: TenureContext): { title: Line[]; years: Node[] } {
  const title = [...lines]
  const years: Line[] = []
  for (let line = title.pop(); line; line = title.pop()) {
    const nodes = nodesOf([line])
    const words = toPlainText(nodes)
    const found = lastDate(words.text, known)
    if (!found || words.text.slice(found.end).trim().length > 1) {
      title.push(line)
      break
    }
    if (words.text.slice(0, found.start).trim().length < 2) {
      years.unshift(line)
      continue
    }
    const cut = (from: number, to: number): Line => ({
      pieces: [
        {
          node: text(words.text.slice(from, to), words.positionOf(from, to)),
          link: line.pieces[0]?.link ?? null,
          small: false,
          italic: false,
        },
      ],
    })
    title.push(cut(0, withoutLead(words.text, found.start, known)))
    years.unshift(cut(found.start, words.text.length))
    break
  }
  return title.length > 0 ? { title, years: nodesOf(years) } : { title: [...lines], years: [] }
}

function lastDate(words: string, { context }: TenureContext): { start: number; end: number } | null {
  const ranges = parseRangesText(words, context)
  const first = ranges[0]
  const last = ranges[ranges.length - 1]
  if (first && last) return { start: first.start, end: last.end }
  return parseDateText(words, context)
}

/** Where a title ends whose years begin with a word: `… per il Regolamento dall'8 maggio 1948`. */
function withoutLead(words: string, end: number, { tables }: TenureContext): number {
  const title = words.slice(0, end).trimEnd()
  const space = title.lastIndexOf(' ')
  return space > 0 && tables.dateLeads.are(toWords(title.slice(space + 1))) ? space : end
}
