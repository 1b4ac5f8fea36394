import type { Table, TableCell, TableRow } from '../../../document/index.ts'
import { type Ast, childOf } from './ast.ts'
import { type Grammar, toNodes } from './to-nodes.ts'

/** `{| … |}`. */
export function tableOf(g: Grammar, ast: Ast, depth: number): Table {
  const [start, end] = g.range(ast)
  const table: Table = { type: 'table', attributes: attributesOf(g, ast), children: [], position: { start, end } }
  let loose: TableRow | null = null
  for (const child of ast.childNodes ?? []) {
    if (child.type === 'tr') {
      table.children.push(rowOf(g, child, depth + 1))
      loose = null
    } else if (child.type === 'td' || child.type === 'table-inter') {
      const cell = cellOf(g, child, loose?.children.at(-1), depth + 2)
      if (!cell) continue
      if (!loose) {
        loose = { type: 'tableRow', attributes: '', children: [], position: { ...cell.position } }
        table.children.push(loose)
      }
      loose.children.push(cell)
      loose.position.end = cell.position.end
    }
  }
  return table
}

function rowOf(g: Grammar, ast: Ast, depth: number): TableRow {
  const row: TableRow = {
    type: 'tableRow',
    attributes: attributesOf(g, ast),
    children: [],
    position: { start: syntaxStart(g, ast), end: 0 },
  }
  const attributes = childOf(ast, 'table-attrs') ?? childOf(ast, 'table-syntax')!
  row.position.end = g.end(attributes.range[1])
  for (const child of ast.childNodes ?? []) {
    if (child.type !== 'td' && child.type !== 'table-inter') continue
    const cell = cellOf(g, child, row.children.at(-1), depth + 1)
    if (!cell) continue
    row.children.push(cell)
    row.position.end = cell.position.end
  }
  return row
}

function cellOf(g: Grammar, ast: Ast, before: TableCell | undefined, depth: number): TableCell | null {
  const { source } = g.r
  const end = g.end(ast.range[1])
  if (ast.type === 'table-inter') {
    const children = toNodes(g, ast.childNodes ?? [], depth + 1)
    while (children[0]?.type === 'text' && children[0].value.trim() === '') children.shift()
    if (!children.some((node) => node.type !== 'comment' && (node.type !== 'text' || node.value.trim() !== '')))
      return null
    let start = g.start(ast.range[0])
    while (start < end && source.charCodeAt(start) <= 32) start++
    const first = children[0]!
    if (first.type === 'text' && first.position.start < start) {
      const words: typeof children = []
      g.r.pushPlain(words, start, first.position.end)
      children.splice(0, 1, ...words)
    }
    return { type: 'tableCell', kind: 'data', attributes: '', children, position: { start, end } }
  }
  const syntax = childOf(ast, 'table-syntax')!
  const start = syntaxStart(g, ast)
  const sameLine = start === g.start(syntax.range[0])
  const mark = source.slice(start, g.end(syntax.range[1]))
  let kind: TableCell['kind'] = mark.startsWith('!') ? 'header' : mark.endsWith('+') ? 'caption' : 'data'
  if (sameLine && before && before.kind === 'header') kind = 'header'
  const children = toNodes(g, childOf(ast, 'td-inner')?.childNodes ?? [], depth + 1)
  return { type: 'tableCell', kind, attributes: attributesOf(g, ast), children, position: { start, end } }
}

/** Where `|-`, `|`, `!` stands, behind the newline and its gaps. */
function syntaxStart(g: Grammar, ast: Ast): number {
  const syntax = childOf(ast, 'table-syntax')!
  let start = g.start(syntax.range[0])
  while (g.r.source.charCodeAt(start) <= 32) start++
  return start
}

function attributesOf(g: Grammar, ast: Ast): string {
  const attributes = childOf(ast, 'table-attrs')
  return attributes ? g.r.words(g.start(attributes.range[0]), g.end(attributes.range[1])).trim() : ''
}
