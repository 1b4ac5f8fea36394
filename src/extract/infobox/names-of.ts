import { type Template, toText } from '../../document/index.ts'
import { foldLabel, type InfoboxTable, type NamedParameter } from './infobox-table.ts'
import { nameParameter, seenNames } from './name-parameter.ts'

/** Free pairs of a label and a value: which canonical name holds the value of which label. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['otherLabel', 'otherData'],
  ['militaryBlankName', 'militaryBlankData'],
])

const nothing: NamedParameter = {}

/** What each parameter of a box of a kind means; in a pair, `blank1 = Awards` tells what `data1` is. */
export function namesOf(template: Template, table: InfoboxTable, kind: string): NamedParameter[] {
  const names: NamedParameter[] = []
  const seen = seenNames(table, kind)
  let labels: Map<string, string> | null = null
  for (const { key, heading, children } of template.children) {
    if (key.kind === 'label') {
      const name = heading ? undefined : table.labels.get(foldLabel(key.text))
      names.push(name === undefined ? nothing : { name })
      continue
    }
    const named = nameParameter(seen, table, kind, key.name)
    names.push(named)
    const data = named.name === undefined ? undefined : pairs.get(named.name)
    if (data === undefined || template.name === null) continue
    labels ??= new Map()
    labels.set(slotOf(data, named), foldLabel(toText(children)))
  }
  if (labels)
    for (let i = 0; i < names.length; i++) {
      const named = names[i]!
      const label = named.name === undefined ? undefined : labels.get(slotOf(named.name, named))
      const name = label === undefined ? undefined : table.labels.get(label)
      if (name !== undefined) names[i] = { ...named, name }
    }
  return names
}

function slotOf(name: string, { index }: NamedParameter): string {
  return `${name}|${index ?? ''}`
}
