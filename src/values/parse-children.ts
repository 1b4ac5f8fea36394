import { isDigit, type Node, toText } from '../document/index.ts'
import type { Named } from '../model/index.ts'
import type { Context } from './context.ts'
import { isOwnSection, readNamed, toNamed } from './parse-named.ts'
import { isEmptyWord } from './parse-people.ts'
import { splitItems, splitLine } from './split-items.ts'
import { valueWords } from './value-words.ts'

/** How many children, and those that are named: `3`, `Two sons`, `6, including [[Japie Smuts]]`. Null where there is neither. */
export function parseChildren(nodes: readonly Node[], context: Context): { count?: number; people?: Named[] } | null {
  let count: number | undefined
  const people: Named[] = []
  for (const item of splitItems(nodes, 'people', context.language)) {
    const counted = countAt(item, context)
    if (counted) count = (count ?? 0) + counted.count
    const bare = counted ? counted.rest : withoutLead(item, context)
    // > 8; including Andrew and Makongoro
    const entries = bare === item ? [item] : splitLine([...bare], 'people', context.language)
    for (const whole of entries) {
      const entry = withoutTail(whole, context)
      const reading = entry.length > 0 ? readNamed(entry) : null
      if (reading === null || isEmptyWord(reading.name, context) || isOwnSection(entry)) continue
      const isNamed = counted
        ? isPerson(reading.name, reading.link)
        : !isRemark(reading.name, context) && !isAside(entry, context)
      if (isNamed) people.push(toNamed(reading))
    }
  }
  if (count === undefined && people.length === 0) return null
  return { ...(count !== undefined && { count }), ...(people.length > 0 && { people }) }
}

/** A number at the front of an entry, with the words for children behind it cut off. */
function countAt(item: readonly Node[], context: Context): { count: number; rest: Node[] } | null {
  const { numbers, childWords } = valueWords(context.language)
  const first = item[0]
  // > [[Porsche family|13]]
  if (first?.type === 'link' && item.length === 1 && isInteger(toText(item)))
    return { count: Number(toText(item)), rest: [] }
  if (first?.type !== 'text') return null
  const words = first.value.trimStart()
  const end = wordEnd(words, 0)
  const word = words.slice(0, end).toLowerCase()
  let count = isInteger(word) ? Number(word) : numbers.get(word)
  if (count === undefined || count > 99) return null
  let at = end
  let sawWord = false
  for (;;) {
    while (at < words.length && ' ,:;(（、，人名'.includes(words[at]!)) at++
    const next = wordEnd(words, at)
    const token = words.slice(at, next).toLowerCase()
    // > 2子1女
    if (sawWord && isInteger(token) && childWords.has(words.slice(next, wordEnd(words, next)).toLowerCase()))
      count += Number(token)
    else if (next === at || !childWords.has(token)) break
    at = next
    sawWord = true
  }
  // > One Direction: a word for a number that counts no children is part of a name
  if (!sawWord && !isInteger(word) && at < words.length && !'(（'.includes(words[at]!)) return null
  const behind = words.slice(sawWord ? at : end)
  const rest = [...(behind === '' ? [] : [{ ...first, value: behind }]), ...item.slice(1)]
  // > 4 (including [[Bea]] and [[Carl]]): the bracket goes with its words
  return { count, rest: sawWord && words.slice(end, at).includes('(') ? withoutBracket(rest) : rest }
}

function withoutBracket(nodes: Node[]): Node[] {
  const last = nodes[nodes.length - 1]
  if (last?.type !== 'text') return nodes
  const end = last.value.lastIndexOf(')')
  return end < 0 ? nodes : [...nodes.slice(0, -1), { ...last, value: last.value.slice(0, end) }]
}

/** An entry without `including` in front. */
function withoutLead(item: readonly Node[], context: Context): readonly Node[] {
  const first = item[0]
  if (first?.type !== 'text') return item
  const { childWords } = valueWords(context.language)
  const words = first.value.trimStart()
  let at = 0
  for (;;) {
    const next = wordEnd(words, at)
    if (next === at || !childWords.has(words.slice(at, next).toLowerCase())) break
    at = next
    while (at < words.length && ' ,:;.：・'.includes(words[at]!)) at++
  }
  if (at === 0) return item
  const behind = words.slice(at)
  return [...(behind === '' ? [] : [{ ...first, value: behind }]), ...item.slice(1)]
}

/** > [[Jessica Rosenberg]] and a stepdaughter: who has no name is left out */
function withoutTail(item: readonly Node[], context: Context): readonly Node[] {
  const [person, tail] = item
  if (item.length !== 2 || person?.type !== 'link' || tail?.type !== 'text') return item
  const { conjunctions } = valueWords(context.language)
  const words = tail.value.trimStart().toLowerCase()
  const isUnnamed = conjunctions.some((word) => words.startsWith(`${word} `)) && words === tail.value.trimStart()
  return isUnnamed ? [person] : item
}

/** Behind a count only a link or a capital makes a person: `3 from his first marriage` names nobody. */
function isPerson(name: string, link: string | undefined): boolean {
  const first = name[0]!
  return link !== undefined || first !== first.toLowerCase()
}

/** Words of a list that are no child: > plus nine others · and two more */
function isAside(entry: readonly Node[], context: Context): boolean {
  const words = toText(entry)
  // > Illegitimate:
  if (words.endsWith(':')) return true
  if (entry.some((node) => node.type !== 'text') || words !== words.toLowerCase() || words === words.toUpperCase())
    return false
  const { numbers } = valueWords(context.language)
  return words.split(' ').some((word) => numbers.has(word) || isInteger(word))
}

/** `including`, `with his first wife`: words that name nobody. */
function isRemark(name: string, context: Context): boolean {
  return valueWords(context.language).childWords.has(name.toLowerCase())
}

function wordEnd(words: string, from: number): number {
  let end = from
  const digits = isDigit(words.charCodeAt(from))
  while (
    end < words.length &&
    !' ,.;:：・()（）、，人名'.includes(words[end]!) &&
    isDigit(words.charCodeAt(end)) === digits
  )
    end++
  return end
}

function isInteger(word: string): boolean {
  return word.length > 0 && word.length < 4 && isDigit(word.charCodeAt(0)) && Number.isInteger(Number(word))
}
