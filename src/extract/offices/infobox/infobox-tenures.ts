import type { InfoboxReading, RowReading } from '../../reading.ts'
import { createTenure, evidenceOf, type Tenure, type TenureContext } from '../tenure.ts'
import { type Neighbours, readNeighbours, readPeople, shareOut } from '../words/neighbours.ts'
import type { OfficeName } from '../words/office-name.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { toWords } from '../words/phrases.ts'
import { readDatedLines } from './dated-lines.ts'
import { readConstituency, readSlotName, type SlotName } from './slot-name.ts'
import { endFields, readTerms, startFields, type Term } from './slot-terms.ts'
import { readSlots, repairNumbering, type Slot } from './slots.ts'

/** Fields that hold posts with years behind them: `[[Bishop of Monmouth]] (1992–2002)`. */
const postLists = ['otherPost', 'previousPost']
/** Fields that tell a candidate from a holder. */
const candidacies = ['candidate', 'partyElection', 'opponent', 'runningMate', 'electionDate']

/** The tenures that infoboxes about the person state, those of embedded boxes too. */
export function readInfoboxTenures(boxes: readonly InfoboxReading[], known: TenureContext): Tenure[] {
  const tenures: Tenure[] = []
  for (const box of boxes) {
    if (!box.aboutPerson) continue
    readBox(box, known, tenures)
    for (const tenure of readInfoboxTenures(box.modules, known)) tenures.push(tenure)
  }
  return tenures
}

function readBox(box: InfoboxReading, known: TenureContext, tenures: Tenure[]): void {
  if (!namesOffice(box, known.tables)) return
  let above: OfficeName | null = null
  for (const slot of repairNumbering(readSlots(box))) {
    for (const list of postLists) {
      const row = slot.rows.get(list)
      if (row) for (const tenure of readDatedLines(row, known)) tenures.push(tenure)
    }
    const title = readSlotName(slot, box.infobox.kind, known.tables)
    if (title) {
      above = title.name
      readSlot(slot, title, box, known, tenures)
    } else if (above) readSlot(slot, { name: above, rows: [], inherited: true }, box, known, tenures)
  }
}

/** Whether any row may say what an office is called: most boxes are about people without one. */
function namesOffice({ rows }: InfoboxReading, { titleFields }: OfficeTables): boolean {
  for (const { heading, parameter } of rows)
    if (heading || (parameter.name !== undefined && titleFields.has(parameter.name))) return true
  return false
}

function readSlot(slot: Slot, title: SlotName, box: InfoboxReading, known: TenureContext, tenures: Tenure[]): void {
  const { tables, context } = known
  const { rows } = slot
  const { name } = title
  if (tables.notOffices.within(toWords(name.office))) return
  let terms: (Term | null)[] = readTerms(rows, tables, context)
  const before = readRow(rows.get('predecessor'), tables)
  const isHeir = tables.heirWords.within(toWords(rows.get('successorLabel')?.words.text ?? ''))
  const after = readRow(isHeir ? undefined : rows.get('successor'), tables)
  if (terms.length === 0) {
    if (title.inherited) return
    const lists = title.rows.flatMap((row) => readDatedLines(row, known))
    if (lists.length > 0) {
      for (const tenure of lists) tenures.push(tenure)
      return
    }
    const stated = title.fromOffice && box.infobox.kind === 'officeholder' && slot.heading === null
    if (!stated && before.people.length === 0 && after.people.length === 0) return
    if (candidacies.some((field) => rows.has(field)) || isDesignate(rows, tables)) return
    terms = [null]
  }
  for (const [i, term] of terms.entries()) {
    const tenure = startTenure(slot, title, known)
    if (!tenure) return
    const last = i === terms.length - 1
    tenure.predecessors = shareOut(before, i, terms.length, i === 0)
    tenure.successors = shareOut(after, i, terms.length, last)
    if (i === 0 && before.nobody && before.people.length === 0) tenure.noPredecessor = true
    if (last && after.nobody && after.people.length === 0) tenure.noSuccessor = true
    if (term) addTerm(tenure, term, after, last && !isDesignate(rows, tables), known)
    else tenure.undated = true
    if (term?.acting) tenure.acting = true
    tenures.push(tenure)
  }
}

function addTerm(tenure: Tenure, term: Term, after: Neighbours, last: boolean, known: TenureContext): void {
  tenure.start = term.start
  tenure.end = term.end
  if (known.dead || !last || term.end !== null) return
  if (term.ongoing || (after.incumbent && term.start)) tenure.current = true
  // as the template reads an empty end: `Assumed office`
  else if (term.open && !isToCome(tenure, known.tables) && (after.people.length === 0 || after.elect)) {
    tenure.current = true
    tenure.currentInferred = true
    for (const evidence of tenure.evidence)
      if (evidence.position.start === tenure.startAt) evidence.certainty = 'inferred'
  }
}

/** `status = Designate`: there is no term yet. */
function isDesignate(rows: ReadonlyMap<string, RowReading>, tables: OfficeTables): boolean {
  return ['status', 'termLabel'].some((field) =>
    tables.electWords.within(toWords((rows.get(field)?.words.text ?? '').replaceAll('-', ' '))),
  )
}

/** `President-elect`: not in office yet. */
function isToCome(tenure: Tenure, tables: OfficeTables): boolean {
  return tables.electWords.within(toWords(tenure.office.replaceAll('-', ' ')))
}

function startTenure(slot: Slot, title: SlotName, known: TenureContext): Tenure | null {
  const { rows } = slot
  const { tables } = known
  const { name } = title
  const used = [
    ...title.rows,
    ...[...startFields, ...endFields, 'term', 'reign', 'predecessor', 'successor'].flatMap(
      (field) => rows.get(field) ?? [],
    ),
  ].filter((row, i, all) => !row.heading && all.indexOf(row) === i)
  const headings = title.rows.filter((row) => row.heading)
  const [first, ...others] = [...headings, ...used]
  if (!first) return null
  const tenure = createTenure('infobox', name.office, evidence(first))
  for (const row of others) tenure.evidence.push(evidence(row))
  const start = rows.get('termStart') ?? rows.get('term') ?? rows.get('reign')
  if (start) tenure.startAt = start.parameter.position.start
  if (name.officeLink !== undefined) tenure.officeLink = name.officeLink
  if (name.ordinal !== undefined && !title.inherited) tenure.ordinal = name.ordinal
  if (name.acting && !title.inherited) tenure.acting = true
  for (const field of ['status', 'termLabel']) {
    const row = rows.get(field)
    if (row && tables.actingNotes.within(toWords(row.words.text))) tenure.acting = true
  }
  const alongside = [...readPeople(name.alongside, tables), ...readRow(rows.get('alongside'), tables).people]
  if (alongside.length > 0) tenure.alongside = alongside
  const constituency = readConstituency(rows, title)
  if (constituency) tenure.constituency = constituency
  const appointedBy = readRow(rows.get('appointer') ?? rows.get('nominator'), tables).people
  if (appointedBy.length > 0) tenure.appointedBy = appointedBy
  const under = readUnder(rows, tables)
  if (under.length > 0) tenure.under = under
  return tenure
}

/** `under:prime minister` → the people of that row, each with the role. */
function readUnder(rows: ReadonlyMap<string, RowReading>, tables: OfficeTables): NonNullable<Tenure['under']> {
  const under: NonNullable<Tenure['under']> = []
  for (const [field, row] of rows) {
    if (!field.startsWith('under:')) continue
    const role = field.slice('under:'.length)
    for (const person of readRow(row, tables).people) under.push({ role, ...person })
  }
  return under
}

const nobody: Neighbours = { people: [], lines: [], nobody: false, incumbent: false, elect: false }

function readRow(row: RowReading | undefined, tables: OfficeTables): Neighbours {
  return row ? readNeighbours(row.nodes, tables) : nobody
}

function evidence(row: RowReading): Tenure['evidence'][number] {
  return evidenceOf('infobox', 'stated', row.words.text, row.parameter.position)
}
