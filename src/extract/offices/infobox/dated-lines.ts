import type { RowReading } from '../../reading.ts'
import { createTenure, evidenceOf, type Tenure, type TenureContext } from '../tenure.ts'
import { cut, type Line, lineText, nodesOf, type Piece, toLines } from '../words/lines.ts'
import { readOfficeName } from '../words/office-name.ts'
import { splitYears } from '../words/split-years.ts'
import { readRanges } from './slot-terms.ts'

/**
 * Tenures out of a list of posts, each with its years in brackets; a post without years is left out.
 *
 * > [[Archbishop of Wales]] (2000–2002)
 * > [[Bishop of Monmouth]] (1992–2002)
 */
export function readDatedLines(row: RowReading, known: TenureContext): Tenure[] {
  const { tables, context, dead } = known
  const tenures: Tenure[] = []
  for (const line of withBrackets(toLines(row.nodes)).flatMap(splitPosts)) {
    const split = splitBracket(line) ?? splitEnd(line, known)
    const name = split && readOfficeName([split.head], tables)
    if (!split || !name) continue
    for (const term of readRanges(nodesOf([split.bracket]), tables, context)) {
      const tenure = createTenure(
        'infobox',
        name.office,
        evidenceOf('infobox', 'stated', lineText(line).trim(), row.parameter.position),
      )
      tenure.start = term.start
      tenure.end = term.end
      if (term.ongoing && !dead) tenure.current = true
      if (name.acting || term.acting) tenure.acting = true
      if (name.ordinal !== undefined) tenure.ordinal = name.ordinal
      if (name.officeLink !== undefined) tenure.officeLink = name.officeLink
      tenures.push(tenure)
    }
  }
  return tenures
}

/** > [[Bishop of Plymouth]]<br>(2005–2010): a bracket belongs to the line above */
function withBrackets(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined[joined.length - 1]
    if (above && lineText(line).startsWith('(') && !lineText(above).endsWith(')'))
      joined[joined.length - 1] = { pieces: [...above.pieces, ...line.pieces] }
    else joined.push(line)
  }
  return joined
}

/** > Bishop of Plymouth (2005–2010); Bishop of Exeter (2010–2014): several posts in a line, each with its bracket */
function splitPosts(line: Line): Line[] {
  if (!lineText(line).includes(';')) return [line]
  const posts: Line[] = []
  let pieces: Piece[] = []
  const end = (): void => {
    if (pieces.length > 0) posts.push({ pieces })
    pieces = []
  }
  for (const piece of line.pieces) {
    if (piece.link || piece.node.type !== 'text' || !piece.node.value.includes(';')) {
      pieces.push(piece)
      continue
    }
    const { node } = piece
    const { value } = node
    let from = 0
    const add = (to: number): void => {
      if (value.slice(from, to).trim() !== '') pieces.push({ ...piece, node: cut(node, from, to) })
    }
    for (let i = 0; i < value.length; i++) {
      if (value.charCodeAt(i) !== SEMICOLON || !endsInBracket(value, from, i)) continue
      add(i)
      end()
      from = i + 1
    }
    add(value.length)
  }
  end()
  return posts
}

const SEMICOLON = 59

/** Only a semicolon behind a bracket parts two posts: years may have one inside. */
function endsInBracket(value: string, from: number, to: number): boolean {
  const before = value.slice(from, to).trimEnd()
  return before.endsWith(')') || before.endsWith('）')
}

/** > Componente della 3a Commissione (Affari Esteri) dal 25 maggio 1972 al 4 luglio 1976 */
function splitEnd(line: Line, known: TenureContext): { head: Line; bracket: Line } | null {
  const { title, years } = splitYears([line], known)
  const [head] = title
  if (!head || years.length === 0) return null
  return { head, bracket: { pieces: years.map((node) => ({ node, link: null, small: false, italic: false })) } }
}

/** Cuts a line before a bracket at its end that stands outside a link. */
function splitBracket(line: Line): { head: Line; bracket: Line } | null {
  const words = lineText(line)
  if (!words.endsWith(')') && !words.endsWith('）')) return null
  for (let i = line.pieces.length - 1; i >= 0; i--) {
    const piece = line.pieces[i]!
    if (piece.link || piece.node.type !== 'text') continue
    const { node } = piece
    const { value } = node
    const open = Math.max(value.lastIndexOf('('), value.lastIndexOf('（'))
    if (open < 0) continue
    const part = (from: number, to: number): Piece => ({ ...piece, node: cut(node, from, to) })
    const head = [...line.pieces.slice(0, i), part(0, open)]
    const bracket = [part(open + 1, value.length), ...line.pieces.slice(i + 1)]
    return { head: { pieces: head }, bracket: { pieces: bracket } }
  }
  return null
}
