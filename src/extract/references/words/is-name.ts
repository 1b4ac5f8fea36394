import { kindAt, NUMBER, UNCASED, UPPER } from './letters.ts'

/** A name begins with a capital or a digit and is no sentence. */
export function isName(words: string): boolean {
  if (words.length < 2 || words.length > 80) return false
  let spaces = 0
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) === 32) spaces++
  if (spaces > 8) return false
  const kind = kindAt(words, 0)
  if ((kind & (UPPER | UNCASED)) !== 0) return true
  if ((kind & NUMBER) !== 0 && !/^[0-9.,–/ -]+$/.test(words)) return true
  // > nytimes.com
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(words)
}
