import type { SourcePatterns } from './patterns.ts'

/** Parts of one place, or of several: > Roma-Bari   Stuttgart/Leipzig   Paris et Genève */
const joints = new Set(['/', '-', '–', '&'])

/** Whether words are towns where books are printed, and nothing else: `Roma-Bari`, `Stuttgart u. a.`. */
export function isPlaceOfPrint(words: string, patterns: SourcePatterns): boolean {
  const plain = withoutOthers(words)
  if (plain === '') return false
  const { places, and } = patterns
  let lower = plain.toLowerCase()
  for (const word of and) if (lower.includes(` ${word} `)) lower = lower.replace(` ${word} `, '/')
  if (places.has(lower)) return true
  let from = 0
  let parts = 0
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && !joints.has(lower[i]!)) continue
    if (!places.has(lower.slice(from, i).trim())) return false
    parts++
    from = i + 1
  }
  return parts > 1
}

/** Without `u. a.` behind a place: others too. */
export function withoutOthers(words: string): string {
  for (const end of others) if (words.endsWith(end)) return words.slice(0, -end.length).trimEnd()
  return words
}

const others = [' u. a.', ' u. a', ' u.a.', ' u.a', ' etc.', ' etc', ' [u. a.]', ' et al.', ' et al']
