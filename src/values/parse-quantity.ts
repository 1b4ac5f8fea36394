import { argument, type Node, type Template, toText } from '../document/index.ts'
import { parseNumber } from './parse-number.ts'

/** A number with its unit: `{{convert|75|kg}}`, `75 kg`; null where the words are anything else. */
export function parseQuantity(nodes: readonly Node[]): { number: number; unit: string; text: string } | null {
  const text = toText(nodes)
  const template = nodes.find((node): node is Template => node.type === 'template' && node.entry === 'convert')
  if (template) {
    const number = parseNumber(toText(argument(template, '1')))
    const unit = toText(argument(template, '2')).trim()
    return number === null || unit === '' ? null : { number, unit, text }
  }
  const match = /^(\d[\d.,]*)\s?(\p{L}{1,4}|°[CF]|%)(?=$|[\s(;,])/u.exec(text)
  const number = match ? parseNumber(match[1]!) : null
  return match && number !== null ? { number, unit: match[2]!, text } : null
}
