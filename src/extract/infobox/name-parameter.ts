import { isDigit } from '../../document/index.ts'
import { foldKey, type InfoboxTable, type NamedParameter } from './infobox-table.ts'

const nothing: NamedParameter = {}

/** What names of parameters mean in boxes of a kind, as far as it was asked before. */
export function seenNames(table: InfoboxTable, kind: string): Map<string, NamedParameter> {
  // kinds without names of their own share what was found
  const own = table.parametersOf.has(kind) ? kind : ''
  let seen = table.seen.get(own)
  if (seen === undefined) table.seen.set(own, (seen = new Map()))
  else if (seen.size > 20000) seen.clear()
  return seen
}

/**
 * What a parameter's name means in boxes of a kind: the canonical name and the slot.
 *
 *     term_start3 · prédécesseur 1 · должность_2 · 2 funkcja · 1. tytuł · 2blankname3
 *               ^              ^             ^     ^           ^              ^ slot
 */
export function nameParameter(
  seen: Map<string, NamedParameter>,
  table: InfoboxTable,
  kind: string,
  key: string,
): NamedParameter {
  let named = seen.get(key)
  if (named === undefined) {
    named = find(table, kind, foldKey(key))
    seen.set(key, named)
  }
  return named
}

function find(table: InfoboxTable, kind: string, key: string): NamedParameter {
  const ofKind = table.parametersOf.get(kind)
  const lookUp = (name: string): string | undefined => ofKind?.get(name) ?? table.parameters.get(name)

  const whole = lookUp(key)
  if (whole !== undefined) return { name: whole }

  const { base, number } = splitEnd(key)
  // > term start3
  if (number !== null) {
    const name = lookUp(base)
    if (name !== undefined) return { name, index: number }
  }
  // > 2 funkcja · 1. tytuł
  const front = splitFront(key)
  if (front !== null) {
    const name = lookUp(front.base)
    if (name !== undefined) return { name, index: front.number }
  }
  // > 2blankname3 · native lang1 name2: a number inside is part of the name
  for (const [candidate, index] of [
    [base, number],
    [key, null],
  ] as const) {
    const inner = splitInside(candidate)
    const name = inner && lookUp(inner.pattern)
    if (inner && name !== undefined) return { name: `${name}${inner.number}`, ...(index !== null && { index }) }
  }
  return number !== null && base !== '' ? { index: number } : nothing
}

function splitEnd(key: string): { base: string; number: number | null } {
  let at = key.length
  while (at > 0 && isDigit(key.charCodeAt(at - 1))) at--
  if (at === key.length || key.length - at > 3) return { base: key, number: null }
  return { base: key.slice(0, at).trim(), number: Number(key.slice(at)) }
}

function splitFront(key: string): { base: string; number: number } | null {
  let at = 0
  while (at < key.length && isDigit(key.charCodeAt(at))) at++
  if (at === 0 || at > 3) return null
  const number = Number(key.slice(0, at))
  if (key[at] === '.') at++
  return { base: key.slice(at).trim(), number }
}

function splitInside(key: string): { pattern: string; number: number } | null {
  let from = 0
  while (from < key.length && !isDigit(key.charCodeAt(from))) from++
  let to = from
  while (to < key.length && isDigit(key.charCodeAt(to))) to++
  if (to === from || to - from > 3 || to === key.length) return null
  return { pattern: `${key.slice(0, from)}#${key.slice(to)}`, number: Number(key.slice(from, to)) }
}
