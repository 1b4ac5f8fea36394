import type { Root } from '../../../document/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { OfficePhrase } from './office-phrase.ts'

/**
 * The name of an office, with the country or body that a category of the page gives it:
 * `Prime Minister` and the category `Prime Ministers of Kazakhstan` → `Prime Minister of Kazakhstan`.
 */
export function completeOffice(phrase: OfficePhrase, root: Root, lexicon: Lexicon): string {
  if (phrase.complement) return phrase.name
  const found = new Set<string>()
  for (const node of root.children) {
    if (node.type !== 'category') continue
    const lower = node.name.toLowerCase()
    const before = phrase.rank === '' ? '' : `${phrase.rank} `
    for (const plural of phrase.head.plurals ?? []) {
      const start = `${before}${plural} of `
      if (!lower.startsWith(start)) continue
      const complement = node.name.slice(start.length)
      const words = wordsOf(complement, lexicon)
      if ([...phrase.words].every((word) => words.has(word))) found.add(`${titled(phrase, before)} of ${complement}`)
    }
  }
  const [name] = found
  return found.size === 1 && name !== undefined ? name : phrase.name
}

function wordsOf(text: string, lexicon: Lexicon): Set<string> {
  const sentence = lexicon.desk[0].read(text, 0, text.length)
  const words = new Set<string>()
  for (let i = 0; i < sentence.count; i++) words.add(sentence.lower(i))
  return words
}

function titled({ head }: OfficePhrase, before: string): string {
  return `${before}${head.written ?? head.words[0] ?? ''}`
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
