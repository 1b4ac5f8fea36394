import { parameter, toText } from '../../../document/index.ts'
import type { Handler } from '../handler.ts'
import { ordinalEnd } from '../ordinal-end.ts'
import { before, closing, filled, joined, named, opening, value, whole } from '../pieces.ts'

/** `{{marriage|Name|1968|1991|reason=divorced}}` stays, and shows `Name (m. 1968; div. 1991)`. */
export const marriage: Handler = (template) => {
  const name = named(template, '1', 'spouse')
  const start = parameter(template, '2', 'start')
  const end = parameter(template, '3')
  const from = start && value(start).length > 0 ? toText(value(start)) : ''
  const to = end && value(end).length > 0 ? toText(value(end)) : ''
  const reason = toText(named(template, 'reason', 'end'))
    .trim()
    .toLowerCase()
  const shown = [...name]
  if (from !== '' && start) shown.push(before(start, ` (m. `), ...value(start))
  if (to !== '' && end)
    shown.push(
      before(end, from === '' ? ' (' : reason === '' ? '–' : `; ${endings[reason[0]!] ?? reason} `),
      ...value(end),
    )
  if (from !== '' || to !== '') shown.push(closing(template, ')'))
  template.shown = shown
  return null
}

/** What the page shows for a reason, by its first letter. */
const endings: Readonly<Record<string, string>> = { d: 'div.', w: 'died', a: 'ann.', s: 'sep.', h: 'his death' }

/** `{{convert|6|ft|2|in|m}}` stays, and shows the value as it was given. */
export const convert: Handler = (template) => {
  const [amount, unit, ...more] = filled(template)
  if (!amount) return []
  template.shown = unit ? [...value(amount), before(unit, ' '), ...value(unit)] : value(amount)
  const [third, fourth] = more
  // > {{convert|12|-|15|km}} · {{convert|6|ft|2|in}}
  //                  ^                       ^
  if (third && fourth && unit && Number.isFinite(Number(toText(value(third)))))
    template.shown.push(
      before(third, rangeWords.has(toText(value(unit))) ? '' : ' '),
      ...value(third),
      before(fourth, ' '),
      ...value(fourth),
    )
  return null
}

const rangeWords = new Set(['-', '–', 'to', 'by', 'x', 'and'])

/** `{{height|ft=6|in=2}}` stays, and shows `6 ft 2 in`. */
export const height: Handler = (template) => {
  const parts = template.children.filter(
    (child) => child.key.kind === 'parameter' && heightUnits.has(child.key.name) && value(child).length > 0,
  )
  template.shown = parts.flatMap((child, i) => [
    ...(i > 0 ? [before(child, ' ')] : []),
    ...value(child),
    {
      type: 'text' as const,
      value: ` ${child.key.kind === 'parameter' ? child.key.name : ''}`,
      position: { start: child.position.end, end: child.position.end },
    },
  ])
  return null
}

const heightUnits = new Set([
  'm',
  'cm',
  'meter',
  'meters',
  'metre',
  'metres',
  'ft',
  'foot',
  'feet',
  'in',
  'inch',
  'inches',
])

/** `{{US$|5 million}}` stays, and shows `US$5 million`. */
export const money: Handler = (template, { table }) => {
  const amount = named(template, '1', 'amount')
  const sign = table.currencies.get(template.key) ?? ''
  template.shown = amount.length > 0 ? [opening(template, sign), ...amount] : whole(template, sign)
  return null
}

/** `{{nth|42}}` → 42nd. */
export const ordinal: Handler = (template) => {
  const number = named(template, '1')
  const words = toText(number).trim()
  return words === '' ? [] : [...number, closing(template, ordinalEnd(words))]
}

/** `{{frac|3|1|2}}` → 3 1⁄2, `{{frac|1|2}}` → 1⁄2. */
export const fraction: Handler = (template) => {
  const parts = filled(template)
  if (parts.length === 3)
    return [
      ...value(parts[0]!),
      before(parts[1]!, ' '),
      ...value(parts[1]!),
      before(parts[2]!, '⁄'),
      ...value(parts[2]!),
    ]
  return joined(parts, '⁄')
}

/** `{{awards|Name|1999}}` → Name (1999). */
export const award: Handler = (template) => {
  const name = named(template, '1', 'award', 'name')
  const year = parameter(template, '2')
  const children =
    !year || value(year).length === 0 ? name : [...name, before(year, ' ('), ...value(year), closing(template, ')')]
  // each stands on a line of its own
  return children.length > 0 ? [{ type: 'listItem', marker: '*', children, position: template.position }] : []
}

/** `{{NYSE|SYM}}` → NYSE: SYM. */
export const ticker: Handler = (template) => [
  opening(template, `${(template.name ?? '').toUpperCase()}: `),
  ...named(template, '1'),
]
