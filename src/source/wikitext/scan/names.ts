import { owned, type RowKey } from '../../../document/index.ts'

/**
 * The names of templates and parameters, of which a page repeats a few hundred by the ten thousand. Each is kept in the one slot
 * that its characters choose, until another one comes along: so it is cut out of the text once, and is the same string, of which
 * the engine knows the hash, wherever it is looked up.
 */
const SLOTS = 1 << 14
const LONGEST = 40

type ParameterKey = Extract<RowKey, { kind: 'parameter' }>

const keys: ParameterKey[] = Array.from({ length: SLOTS }, () => ({ kind: 'parameter', name: '' }))

/** The slot of the name between two offsets; -1 for one that is long, or holds what a name cannot: tags, comments, line ends. */
export function slotOf(source: string, start: number, end: number): number {
  const length = end - start
  if (length > LONGEST || length === 0) return -1
  // some of its characters choose well enough
  let hash = Math.imul(length, 31) + source.charCodeAt(start)
  hash = Math.imul(hash, 31) + source.charCodeAt(start + (length >> 2))
  hash = Math.imul(hash, 31) + source.charCodeAt(start + (length >> 1))
  hash = Math.imul(hash, 31) + source.charCodeAt(start + length - (length >> 2) - 1)
  hash = Math.imul(hash, 31) + source.charCodeAt(end - 1)
  const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1)
  if (stands(source, start, length, keys[slot]!.name)) return slot
  for (let i = start; i < end; i++) {
    const c = source.charCodeAt(i)
    if (c < 32 || c === 60 /* < */) return -1
  }
  keys[slot] = { kind: 'parameter', name: owned(source.slice(start, end)) }
  return slot
}

export function nameIn(slot: number): string {
  return keys[slot]!.name
}

/** Nobody changes a key: parameters of one name share it. */
export function keyIn(slot: number): RowKey {
  return keys[slot]!
}

function stands(source: string, start: number, length: number, name: string): boolean {
  if (name.length !== length) return false
  for (let i = 0; i < length; i++) if (name.charCodeAt(i) !== source.charCodeAt(start + i)) return false
  return true
}

const numbered: RowKey[] = []

/** The key of a positional parameter. */
export function keyOfNumber(number: number): RowKey {
  if (number > 100) return { kind: 'parameter', name: String(number) }
  for (let k = numbered.length; k <= number; k++) numbered.push({ kind: 'parameter', name: String(k) })
  return numbered[number]!
}
