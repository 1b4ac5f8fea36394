import { type Node, type Parameter, type Template, trimNodes } from '../../document/index.ts'
import type { Infobox } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading, RowReading } from '../reading.ts'
import { findFamily } from './find-family.ts'
import { foldLabel, infoboxTable, type NamedParameter } from './infobox-table.ts'
import { labelsOfPairs } from './labels-of-pairs.ts'
import { nameParameter } from './name-parameter.ts'
import { readRow } from './read-row.ts'
import { takeModules } from './take-modules.ts'

/** One infobox with its rows and the boxes inside its values. */
export function readInfobox(template: Template, context: Context): InfoboxReading {
  const table = infoboxTable(context.language)
  const family = template.name === null ? { kind: 'other', aboutPerson: null } : findFamily(table, template.key)
  const kind = family?.kind ?? 'other'
  const rows: RowReading[] = []
  const modules: InfoboxReading[] = []

  const pairs = labelsOfPairs(template, kind, context)
  for (const parameter of counted(template, context)) {
    const { nodes, boxes } = takeModules(parameter.children, context)
    for (const box of boxes) modules.push(readInfobox(box, context))
    const trimmed = trimNodes(nodes)
    if (trimmed.length === 0) continue
    const row = readRow({ parameter, nodes: trimmed, named: nameOf(parameter, kind, pairs, context) }, context)
    if (row) rows.push(row)
  }

  const known = kindOf(kind, template, rows)
  const infobox: Infobox = {
    template: template.name,
    kind: known,
    title: titleOf(template, rows),
    parameters: rows.filter((row) => !row.heading).map((row) => row.parameter),
    ...(modules.length > 0 && { modules: modules.map((module) => module.infobox) }),
    position: { start: template.position.start, end: template.position.end },
  }
  const aboutPerson = !isSource(template, rows) && isAboutPerson(family?.aboutPerson ?? null, rows, context)
  return { infobox, aboutPerson, rows, modules }
}

/** Parameters that count: of doubles the last, even where it is empty. A stray positional value counts where it holds a box. */
function counted(template: Template, context: Context): Parameter[] {
  const last = new Map<string, Parameter>()
  for (const child of template.children) {
    if (child.key.kind !== 'parameter' || child.positional) continue
    const earlier = last.get(child.key.name)
    // two empty ones say nothing
    if (earlier && !(isBlank(earlier.children) && isBlank(child.children)))
      context.report('duplicate-parameter', { parameter: child.key.name }, { position: child.position })
    last.set(child.key.name, child)
  }
  return template.children.filter(
    (child) => child.key.kind !== 'parameter' || child.positional === true || last.get(child.key.name) === child,
  )
}

function nameOf(
  parameter: Parameter,
  kind: string,
  pairs: ReadonlyMap<string, string>,
  context: Context,
): NamedParameter {
  const table = infoboxTable(context.language)
  if (parameter.key.kind === 'parameter') {
    const named = nameParameter(table, kind, parameter.key.name)
    const label = named.name === undefined ? undefined : pairs.get(`${named.name}|${named.index ?? ''}`)
    const name = label === undefined ? undefined : table.labels.get(label)
    return name === undefined ? named : { ...named, name }
  }
  if (parameter.heading) return {}
  const name = table.labels.get(foldLabel(parameter.key.text))
  return name === undefined ? {} : { name }
}

function isBlank(nodes: readonly Node[]): boolean {
  return trimNodes(nodes).length === 0
}

/** `| name = {{{name|}}}`: the page is a template itself, and its box says nothing. */
function isSource(template: Template, rows: readonly RowReading[]): boolean {
  return rows.length === 0 && template.children.some((child) => child.children.some((node) => node.type === 'argument'))
}

/** A rendered box tells its family by its rows. */
function kindOf(kind: string, template: Template, rows: readonly RowReading[]): string {
  if (template.name !== null) return kind
  const names = new Set(rows.map((row) => row.parameter.name))
  if (names.has('reign') || names.has('coronation')) return 'royalty'
  if (
    (names.has('term') || names.has('termStart')) &&
    (names.has('predecessor') || names.has('successor') || rows.some((row) => row.ordinal !== null))
  )
    return 'officeholder'
  return names.has('born') || names.has('birthDate') || names.has('died') || names.has('deathDate') ? 'person' : 'other'
}

function titleOf(template: Template, rows: readonly RowReading[]): string | null {
  if (template.title !== undefined) return template.title
  const name = rows.find((row) => row.parameter.name === 'name' && row.parameter.index === undefined)
  return name ? firstLine(name) : null
}

function firstLine(row: RowReading): string {
  return row.parameter.text.split('\n', 1)[0]!
}

/** Rows that only boxes on people have. */
const personal = new Set([
  'birthDate',
  'born',
  'birthPlace',
  'deathDate',
  'died',
  'deathPlace',
  'birthYear',
  'spouse',
  'occupation',
  'nationality',
  'birthName',
  'education',
  'children',
  'party',
])

/** A family whose name does not tell is about a person where its rows are: a birth, or two others. */
function isAboutPerson(family: boolean | null, rows: readonly RowReading[], context: Context): boolean {
  const table = infoboxTable(context.language)
  if (family === true) {
    const background = rows.find((row) => row.parameter.name === 'background')
    return !(background && table.groupWords.has(background.parameter.text.toLowerCase().replaceAll('_', ' ')))
  }
  if (family === false) return false
  let count = 0
  for (const { parameter } of rows) {
    if (parameter.name === undefined || !personal.has(parameter.name)) continue
    if (parameter.name === 'birthDate' || parameter.name === 'born') return true
    count++
  }
  return count >= 2
}
