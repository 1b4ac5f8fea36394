import { type Template, toText } from '../../document/index.ts'
import type { Context } from '../../values/context.ts'
import { foldLabel, infoboxTable } from './infobox-table.ts'
import { nameParameter } from './name-parameter.ts'

/** Free pairs of a label and a value: which canonical name holds the value of which label. */
const values: ReadonlyMap<string, string> = new Map([
  ['otherLabel', 'otherData'],
  ['militaryBlankName', 'militaryBlankData'],
])

/** `blank1 = Awards` tells what `data1` is: the folded label by `name|number` of its value. */
export function labelsOfPairs(template: Template, kind: string, context: Context): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  if (template.name === null) return pairs
  const table = infoboxTable(context.language)
  for (const { key, children } of template.children) {
    if (key.kind !== 'parameter') continue
    const { name, index } = nameParameter(table, kind, key.name)
    const data = name === undefined ? undefined : values.get(name)
    if (data !== undefined) pairs.set(`${data}|${index ?? ''}`, foldLabel(toText(children)))
  }
  return pairs
}
