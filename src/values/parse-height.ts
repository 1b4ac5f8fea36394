import { argument, type Node, type Template, toText } from '../document/index.ts'
import { parseNumber } from './parse-number.ts'

/** A height in metres, rounded to the centimetre, with its words; null where there is none, or none a person can have. */
export function parseHeight(nodes: readonly Node[]): { metres: number; text: string } | null {
  const words = toText(nodes)
  const template = nodes.find(
    (node): node is Template => node.type === 'template' && (node.entry === 'height' || node.entry === 'convert'),
  )
  const metres = (template && heightIn(template)) ?? parseHeightText(words)
  return metres !== null && metres > 0.3 && metres < 3 ? { metres: Math.round(metres * 100) / 100, text: words } : null
}

function heightIn(template: Template): number | null {
  const number = (...names: string[]): number | null => parseNumber(toText(argument(template, ...names)))
  if (template.entry === 'height') {
    const m = number('m', 'meter', 'meters', 'metre', 'metres')
    const cm = number('cm')
    const ft = number('ft', 'foot', 'feet')
    if (m !== null) return m
    if (cm !== null) return cm / 100
    return ft === null ? null : fromFeet(ft, number('in', 'inch', 'inches') ?? 0)
  }
  // > {{convert|6|ft|2|in|m}} · {{convert|188|cm}}
  const amount = number('1')
  const unit = toText(argument(template, '2')).trim()
  if (amount === null) return null
  if (unit === 'ft') return fromFeet(amount, toText(argument(template, '4')).trim() === 'in' ? (number('3') ?? 0) : 0)
  return unit === 'm' ? amount : unit === 'cm' ? amount / 100 : unit === 'in' ? amount * 0.0254 : null
}

/** `1.88 m`, `1,88 m`, `188 cm`, `6 ft 2 in`, `6'2"`, `5′ 11½″`. Metres go before feet. */
function parseHeightText(words: string): number | null {
  const metric =
    /(?<!\d)(\d{1,6}(?:[.,]\d{1,6})?)\s{0,3}(m|cm|metres?|meters?|м|см|米|公分|センチ|metrów|metri|metros|mètres?)(?![\p{L}\d])/iu.exec(
      words,
    )
  if (metric) {
    const amount = parseNumber(metric[1]!.replace(',', '.'))
    const unit = metric[2]!.toLowerCase()
    if (amount !== null)
      return unit === 'cm' || unit === 'см' || unit === '公分' || unit === 'センチ' ? amount / 100 : amount
  }
  const imperial =
    /(\d)\s*(?:ft|feet|foot|'|′|’)\.?\s*(?:(\d{1,2}(?:\.\d+)?)\s*(½|¼|¾|1\/2)?\s*(?:in\b|inches|"|″|”|'')?)?/iu.exec(
      words,
    )
  if (imperial) return fromFeet(Number(imperial[1]), Number(imperial[2] ?? 0) + (fractions[imperial[3] ?? ''] ?? 0))
  // > 1.88 · 188: a bare number
  const bare = parseNumber(words.trim().replace(',', '.'))
  return bare === null ? null : bare > 100 && bare < 260 ? bare / 100 : bare
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '1/2': 0.5 }

export function fromFeet(feet: number, inches: number): number {
  return feet * 0.3048 + inches * 0.0254
}
