import { type Node, text, toText } from '../../../document/index.ts'
import type { Named } from '../../../model/index.ts'
import { readRanges, type Term } from '../infobox/slot-terms.ts'
import { createTenure, evidenceOf, type Tenure, type TenureContext } from '../tenure.ts'
import { type Line, lineText, nodesOf, toLines } from '../words/lines.ts'
import { readNeighbours, readPeople, shareOut } from '../words/neighbours.ts'
import { readOfficeName, withoutWords } from '../words/office-name.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { toWords } from '../words/phrases.ts'
import { readOrdinal, splitNumber } from '../words/split-number.ts'
import { splitYears } from '../words/split-years.ts'
import type { Cell, GridOffice } from './grid.ts'

/** What the bar above a row says of it. */
export type Header = 'none' | 'offices' | 'mixed' | 'others'

/** The tenures of one office of a succession table: one for each stretch of years. Empty where the row is no office. */
export function tenuresOf(office: GridOffice, header: Header, known: TenureContext): Tenure[] {
  const { tables, context, dead } = known
  const { title } = office
  if (header === 'others') return []
  const { titleLines, yearNodes, alongsideLines } = readCentre(title.nodes, title.years, known)
  const name = readOfficeName(titleLines, tables)
  if (!name) return []
  const words = toWords(name.office)
  const years = toText(yearNodes)
  if (tables.notOffices.within(words) || (header === 'mixed' && !tables.officeWords.within(words))) return []
  // > years = "[[Skyfall]]", 2012
  if (years.includes('"') || years.includes('“')) return []
  const terms: (Term | null)[] = readRanges(withoutNumber(yearNodes, tables), tables, context)
  if (terms.length === 0) terms.push(null)
  const before = readSide(office.left, tables)
  const after = readSide(office.right, tables)
  const order = title.order ? toText(title.order) : years
  const ordinal = title.order ? readOrdinal(order, tables) : numberOfYears(order, tables)
  const alongside = [
    ...readPeople(title.alongside, tables),
    ...readPeople(name.alongside, tables),
    ...readPeople(alongsideLines, tables),
  ]
  const under = readPeople(title.under, tables)
  return terms.map((term, i) => {
    const evidence = [name.office, years].filter((part) => part !== '').join(', ')
    const tenure = createTenure(
      'succession-box',
      name.office,
      evidenceOf('succession-box', 'stated', evidence, title.position),
    )
    if (name.officeLink !== undefined) tenure.officeLink = name.officeLink
    if (name.ordinal !== undefined) tenure.ordinal = name.ordinal
    else if (ordinal !== null) tenure.ordinal = ordinal
    if (name.acting || term?.acting) tenure.acting = true
    const last = i === terms.length - 1
    tenure.predecessors = shareOut(before, i, terms.length, i === 0)
    tenure.successors = shareOut(after, i, terms.length, last)
    if (term) {
      tenure.start = term.start
      tenure.end = term.end
      const goesOn = term.ongoing || (after.incumbent && term.start !== null && term.end === null)
      if (goesOn && last && !dead) {
        tenure.current = true
        tenure.end = null
      }
    } else tenure.undated = true
    if (alongside.length > 0) tenure.alongside = alongside
    if (under.length > 0) tenure.under = under
    const [constituency] = title.constituency ? readPeople(title.constituency, tables) : []
    if (constituency) tenure.constituency = constituency
    return tenure
  })
}

/** Takes the lines of title and years apart: a title may end in its years, both may name co-holders. */
function readCentre(title: readonly Node[], years: readonly Node[], known: TenureContext) {
  const { tables } = known
  const lines = toLines(title).filter((line) => !startsWithAs(line, tables))
  const yearLines = toLines(years)
  const alongsideLines: Line[] = []
  for (const line of [...yearLines]) {
    const count = tables.withWords.at(toWords(lineText(line)), 0)
    if (count === 0) continue
    yearLines.splice(yearLines.indexOf(line), 1)
    alongsideLines.push(withoutWords(line, count))
  }
  const yearNodes = alongsideLines.length > 0 ? nodesOf(yearLines) : years
  if (years.length > 0) return { titleLines: lines, yearNodes, alongsideLines }
  const split = splitYears(lines, known)
  return { titleLines: split.title, yearNodes: split.years, alongsideLines }
}

/** The number in front of years, not the day of a date: > 第45代：1946年 · 45th: 1946–1947, and none in 8. Dezember 2021 */
function numberOfYears(years: string, tables: OfficeTables): number | null {
  const split = splitNumber(years, tables)
  if (!split) return null
  const isCounted = split.rest.startsWith(':') || split.rest.startsWith('：')
  return isCounted || tables.ordinalPrefixes.some((mark) => years.startsWith(mark)) ? split.ordinal : null
}

/** `第45代：1946年 - 1947年`: the number belongs to the office. */
function withoutNumber(years: readonly Node[], tables: OfficeTables): readonly Node[] {
  const [first, ...others] = years
  if (first?.type !== 'text' || !splitNumber(first.value, tables)) return years
  const colon = Math.max(first.value.indexOf('：'), first.value.indexOf(':'))
  if (colon < 0) return years
  const { end } = first.position
  const rest = first.value.slice(colon + 1)
  return [text(rest, { start: Math.max(first.position.start, end - rest.length), end }), ...others]
}

/** > ''as Chancellor'' */
function startsWithAs(line: Line, tables: OfficeTables): boolean {
  return tables.asWords.has(toWords(lineText(line))[0] ?? '')
}

interface Side {
  people: Named[]
  lines: Named[][]
  incumbent: boolean
}

function readSide(cells: readonly Cell[], tables: OfficeTables): Side {
  const side: Side = { people: [], lines: [], incumbent: false }
  const seen = new Set<Cell>()
  for (const cell of cells) {
    const { people, lines, incumbent } = readNeighbours(cell.nodes, tables)
    for (const line of lines.length > 0 ? lines : [[]]) side.lines.push(line)
    if (seen.has(cell)) continue
    seen.add(cell)
    const as = cell.as ? toText(cell.as).replaceAll('\n', ' ').trim() : ''
    for (const person of people) {
      if (as !== '' && person.note === undefined) person.note = as
      side.people.push(person)
    }
    if (incumbent || cell.incumbent) side.incumbent = true
  }
  return side
}
