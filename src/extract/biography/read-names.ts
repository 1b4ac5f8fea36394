import { attribute, type Node, toText, visit } from '../../document/index.ts'
import type { Biography } from '../../model/index.ts'
import { readNamed, splitLines, tidy } from '../../values/index.ts'
import type { RowReading } from '../reading.ts'
import type { Rows } from './rows.ts'

/** The name that a row states: its first line, without small type behind it. */
export function nameIn(row: RowReading): string | null {
  const [line] = splitLines(row.nodes)
  return (line && readNamed(line)?.name) ?? null
}

/** `Howell, Charles R.` of person data → `Charles R. Howell`. */
export function inReadingOrder(name: string): string {
  const [family, given, suffix, ...more] = name.split(', ')
  // > King, Martin Luther, Jr.
  if (!family || !given || more.length > 0 || (suffix !== undefined && suffix.length > 4)) return name
  return `${given} ${family}${suffix === undefined ? '' : ` ${suffix}`}`
}

/** The page's title without what tells it from pages of like title: `Bono (cantante)` → `Bono`. */
export function nameOfTitle(title: string | null): string | null {
  if (title === null) return null
  const bracket = title.lastIndexOf(' (')
  const fullWidth = title.lastIndexOf('（')
  const cut = Math.max(bracket, fullWidth)
  return cut > 0 && (title.endsWith(')') || title.endsWith('）')) ? title.slice(0, cut).trim() : title
}

/** A name in the person's own language, with the code where the page gives it. */
export function nativeName(rows: Rows): { value: NonNullable<Biography['nativeName']>; row: RowReading } | null {
  const row = rows.first('nativeName')
  if (!row) return null
  const [line] = splitLines(row.nodes)
  const name = line ? tidy(toText(line)) : ''
  if (name === '') return null
  const language = languageIn(row.nodes) || rows.text('nativeNameLanguage')
  return { value: { name, ...(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) && { language }) }, row }
}

function languageIn(nodes: readonly Node[]): string {
  let code = ''
  visit(nodes, (node) => {
    if (node.type === 'element' && code === '') code = attribute(node.attributes, 'lang') ?? ''
    return node.type === 'reference' ? false : undefined
  })
  return code
}

/** The words of a row in one line. */
export function oneLine(row: RowReading): string {
  return tidy(row.parameter.text.replaceAll('\n', ' '))
}
