import { isDigit, type Node, type Parameter, type Template, trimNodes } from '../../../document/index.ts'
import type { SuccessionField } from '../../../language/index.ts'
import type { OfficeTables } from '../words/office-tables.ts'

/** The values of a succession template: field → number behind its name (0 for none) → nodes. Empty ones are left out. */
export type TemplateFields = ReadonlyMap<SuccessionField, ReadonlyMap<number, readonly Node[]>>

/** Sorts the parameters of a succession template by what they say. Unknown names are left out. */
export function readFields(template: Template, tables: OfficeTables): TemplateFields {
  const fields = new Map<SuccessionField, Map<number, readonly Node[]>>()
  const positions = tables.positions.get(template.key)
  let position = 0
  for (const parameter of template.children) {
    const found = parameter.positional ? fieldAt(positions, position++) : fieldOf(parameter, tables)
    if (!found) continue
    const nodes = trimNodes(parameter.children)
    if (nodes.length === 0) continue
    let values = fields.get(found.field)
    if (!values) {
      values = new Map()
      fields.set(found.field, values)
    }
    values.set(found.number, nodes)
  }
  return fields
}

/** All values of a field, in order of their numbers, as they stand on lines of their own. */
export function allOf(fields: TemplateFields, field: SuccessionField): Node[] {
  const values = fields.get(field)
  if (!values) return []
  const nodes: Node[] = []
  for (const [, value] of [...values].sort(([a], [b]) => a - b)) {
    const { start } = value[0]!.position
    if (nodes.length > 0) nodes.push({ type: 'break', position: { start, end: start } })
    for (const node of value) nodes.push(node)
  }
  return nodes
}

/** The number of a field that counts rows; 1 where there is none. */
export function numberOf(fields: TemplateFields, field: SuccessionField): number {
  const [node] = fields.get(field)?.get(0) ?? []
  const number = node?.type === 'text' ? Number.parseInt(node.value, 10) : 1
  return number >= 1 && number <= 50 ? number : 1
}

function fieldAt(
  positions: readonly SuccessionField[] | undefined,
  at: number,
): { field: SuccessionField; number: number } | null {
  const field = positions?.[at]
  return field && field !== 'ignored' ? { field, number: 0 } : null
}

/** `before2` → before, 2; `VORGÄNGER_2` → before, 2. */
function fieldOf(parameter: Parameter, tables: OfficeTables): { field: SuccessionField; number: number } | null {
  if (parameter.key.kind !== 'parameter') return null
  const name = parameter.key.name.toLowerCase().replaceAll('_', ' ').trim()
  const whole = tables.fields.get(name)
  if (whole) return whole === 'ignored' ? null : { field: whole, number: 0 }
  let end = name.length
  while (end > 0 && isDigit(name.charCodeAt(end - 1))) end--
  if (end === name.length || name.length - end > 3) return null
  const field = tables.fields.get(name.slice(0, end).trim())
  return field && field !== 'ignored' ? { field, number: Number(name.slice(end)) } : null
}
