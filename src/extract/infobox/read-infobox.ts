import { isBlank, type Parameter, type Template, trimNodes } from '../../document/index.ts'
import type { Infobox } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading, RowReading } from '../reading.ts'
import { findFamily } from './find-family.ts'
import { infoboxTable } from './infobox-table.ts'
import { namesOf } from './names-of.ts'
import { readRow } from './read-row.ts'
import { takeModules } from './take-modules.ts'
import { withoutTable } from './without-table.ts'

/** One infobox with its rows and the boxes inside its values. */
export function readInfobox(template: Template, context: Context): InfoboxReading {
  const table = infoboxTable(context.language)
  const family = template.name === null ? null : findFamily(table, template.key)
  const kind = family?.kind ?? 'other'
  const rows: RowReading[] = []
  const modules: InfoboxReading[] = []

  const names = namesOf(template, table, kind)
  const overridden = overriddenOf(template, context)
  const parameters = template.children
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i]!
    if (isBlank(parameter.children) || overridden.has(parameter)) continue
    const { nodes, boxes } = takeModules(parameter.children, context)
    for (const box of boxes) modules.push(readInfobox(box, context))
    const trimmed = withoutTable(trimNodes(nodes))
    if (trimmed.length === 0) continue
    const row = readRow({ parameter, nodes: trimmed, named: names[i]! }, context)
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

/** Parameters that do not count: of doubles the last does, even where it is empty. */
function overriddenOf(template: Template, context: Context): ReadonlySet<Parameter> {
  const last = new Map<string, Parameter>()
  let overridden: Set<Parameter> | null = null
  for (const child of template.children) {
    // a stray positional value counts where it holds a box
    if (child.key.kind !== 'parameter' || child.positional) continue
    const earlier = last.get(child.key.name)
    last.set(child.key.name, child)
    if (earlier === undefined) continue
    overridden ??= new Set()
    overridden.add(earlier)
    // two empty ones say nothing
    if (!(isBlank(earlier.children) && isBlank(child.children)))
      context.report('duplicate-parameter', { parameter: child.key.name }, { position: child.position })
  }
  return overridden ?? nobody
}

const nobody: ReadonlySet<Parameter> = new Set()

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
