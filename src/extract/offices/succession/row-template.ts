import { type Node, type Template, text, toText } from '../../../document/index.ts'
import type { SuccessionField } from '../../../language/index.ts'
import type { OfficeTables, TitlePattern } from '../words/office-tables.ts'
import { toWords } from '../words/phrases.ts'
import type { Cell, GridOffice } from './grid.ts'
import { allOf, readFields, type TemplateFields } from './template-fields.ts'

/**
 * Reads a template that holds whole rows.
 *
 * > {{succession box|before=A|before2=B|title=X|after=C}}      one row: numbers are more people
 * > {{Personenleiste|AMT=X|ZEIT=…|AMT2=Y|ZEIT2=…}}             numbers of titles and years are more rows
 * > {{Box successione|carica=X|periodo=…|periodo2=…}}          … the same office again
 * > {{succession box one to two|before=A|title1=X|title2=Y}}   … one neighbour for all rows
 */
export function readRows(template: Template, tables: OfficeTables, incumbent: boolean): GridOffice[] {
  const fields = readFields(template, tables)
  if (tables.otherKinds.within(toWords(toText(allOf(fields, 'kind'))))) return []
  const composed = composedTitle(tables.titles.get(template.key), fields)
  const titles = fields.get('title')
  const numbers = composed ? [0] : rowNumbers(fields)
  const offices: GridOffice[] = []
  let title: readonly Node[] | undefined = composed
  for (const [i, number] of numbers.entries()) {
    if (!composed) title = titles?.get(number) ?? title
    if (!title) continue
    const years = yearsOf(fields, number)
    if (i > 0 && !titles?.has(number) && years.length === 0) continue
    const one = numbers.length === 1
    const side = (field: SuccessionField): readonly Node[] =>
      one ? allOf(fields, field) : (sharedValue(fields, field, number, numbers.length) ?? [])
    const cell = { rows: 1, position: template.position }
    const left: Cell = { ...cell, nodes: side('before'), ...as(side('noteBefore')) }
    const right: Cell = {
      ...cell,
      nodes: side('after'),
      ...as(side('noteAfter')),
      ...(incumbent && { incumbent: true }),
    }
    const constituency = fields.get('constituency')?.get(0)
    offices.push({
      title: {
        ...cell,
        nodes: title,
        years,
        alongside: one ? allOf(fields, 'alongside') : (fields.get('alongside')?.get(number) ?? []),
        under: side('under'),
        ...(fields.has('order') && { order: side('order') }),
        ...(constituency && { constituency }),
      },
      left: [left],
      right: [right],
    })
  }
  return offices
}

/** The numbers of the rows: those of titles and years. */
function rowNumbers(fields: TemplateFields): number[] {
  const numbers = new Set<number>()
  for (const field of ['title', 'years', 'start'] as const)
    for (const number of fields.get(field)?.keys() ?? []) numbers.add(number)
  const sorted = [...numbers].sort((a, b) => a - b)
  // `title` and `years1`: one row
  return sorted.length === 2 && sorted[0] === 0 && sorted[1] === 1 && fields.get('title')?.size === 1 ? [0] : sorted
}

/** The neighbour of a row; in the shapes whose titles all have numbers, fewer neighbours than rows are shared. */
function sharedValue(
  fields: TemplateFields,
  field: SuccessionField,
  number: number,
  rows: number,
): readonly Node[] | undefined {
  const values = fields.get(field)
  if (!values) return undefined
  const own = values.get(number)
  if (fields.get('title')?.has(0)) return own
  if (values.size === 1) return own ?? values.get(0)
  // > two and one by one and two: the first on the left and the last on the right cover two rows
  if (values.size === 2 && rows === 3) {
    const second = field === 'before' ? number === 3 : number > 1
    return values.get(second ? 2 : 1)
  }
  return own
}

/** The years of a row, or `start – end` put together. */
function yearsOf(fields: TemplateFields, number: number): readonly Node[] {
  const years = fields.get('years')?.get(number) ?? (number === 0 ? fields.get('years')?.get(1) : undefined)
  if (years) return years
  const start = fields.get('start')?.get(number)
  const end = fields.get('end')?.get(number)
  if (!start) return []
  const at = start[start.length - 1]!.position.end
  const dash = text(' – ', { start: at, end: at })
  return [...start, dash, ...(end ?? [])]
}

function as(nodes: readonly Node[]): Pick<Cell, 'as'> {
  return nodes.length > 0 ? { as: nodes } : {}
}

/** The title of a template named after an office, as words that stand for the template. */
function composedTitle(patterns: readonly TitlePattern[] | undefined, fields: TemplateFields): Node[] | undefined {
  for (const pattern of patterns ?? []) {
    const values = pattern.slots.map((slot) => toText(allOf(fields, slot as SuccessionField)).trim())
    if (values.some((value) => value === '')) continue
    let slot = 0
    const words = pattern.parts
      .map((part, i) => (i % 2 === 0 ? part : ordinalOf(pattern.slots[slot]!, values[slot++]!)))
      .join('')
    const [first] = [...fields.values()].flatMap((value) => [...value.values()])
    const position = first?.[0]?.position ?? { start: 0, end: 0 }
    return [text(words, position)]
  }
  return undefined
}

/** `district = 2` is the 2nd. */
function ordinalOf(slot: string, value: string): string {
  if (slot !== 'district' || !/^\d+$/.test(value)) return value
  const number = Number(value)
  const teen = number % 100 > 10 && number % 100 < 14
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}
