/** One word or mark of a sentence. */
export interface Token {
  /** Without a possessive ending. */
  text: string
  lower: string
  /** As it stands there. */
  written: string
  start: number
  /** Behind the possessive ending, where there is one. */
  end: number
  capital: boolean
  /** `Tokayev's`, `Smuts'`. */
  possessive: boolean
  kind: 'word' | 'number' | 'mark'
}

/** `U.S.`, `J.`; a word with its hyphens and apostrophes; any other mark. Each alternative begins with a character of its own kind. */
const tokenPattern = /(?:\p{Lu}\.)+|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*['’]?|\S/gu

/** No sentence of a biography is longer; what is beyond is cut into pieces. */
const MAX_SENTENCE = 1500

/** Words and marks of a sentence, in order. */
export function tokenise(sentence: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of sentence.matchAll(tokenPattern)) {
    // by Christian V.
    //              ^ the end of the sentence, not of an initial
    if (index + word.length === sentence.length && /^\p{Lu}\.$/u.test(word))
      tokens.push(toToken(word.charAt(0), index), toToken('.', index + 1))
    else tokens.push(toToken(word, index))
  }
  return tokens
}

function toToken(word: string, start: number): Token {
  const end = start + word.length
  const first = word.charCodeAt(0)
  if (!isWordStart(first))
    return { text: word, lower: word, written: word, start, end, capital: false, possessive: false, kind: 'mark' }
  let text = word
  let possessive = false
  const last = word.charCodeAt(word.length - 1)
  const beforeLast = word.charCodeAt(word.length - 2)
  if (isApostrophe(last)) {
    text = word.slice(0, -1)
    possessive = text.endsWith('s')
  } else if (last === 115 && isApostrophe(beforeLast)) {
    text = word.slice(0, -2)
    possessive = true
  }
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
  const digit = first >= 48 && first <= 57
  return {
    text,
    lower,
    written: word,
    start,
    end,
    capital: !digit && text[0] !== lower[0],
    possessive,
    kind: digit ? 'number' : 'word',
  }
}

function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019
}

function isWordStart(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 48 && c <= 57) ||
    (c > 0xbf && !(c >= 0x2000 && c <= 0x2bff) && c !== 0x3001 && c !== 0x3002)
  )
}

/** A stretch of a text. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The sentences of a text. A full stop ends one unless the word before it is an abbreviation or an initial:
 *
 *     J. B. M. Hertzog succeeded him. He
 *      ^ no                         ^ yes
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  const close = (end: number): void => {
    while (start < end && text.charCodeAt(start) <= 32) start++
    if (end > start) sentences.push({ start, end })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || i - start > MAX_SENTENCE) close(i)
    else if ((c === 46 || c === 33 || c === 63) && endsSentence(text, i, abbreviations)) {
      let end = i + 1
      while (end < text.length && isClosing(text.charCodeAt(end))) end++
      close(end)
      i = end - 1
    }
  }
  close(text.length)
  return sentences
}

/** Quotes and brackets that still belong to the sentence. */
function isClosing(c: number): boolean {
  return c === 34 || c === 39 || c === 41 || c === 93 || c === 0x201d || c === 0x2019 || c === 0xbb
}

/** The number of a monarch: a capital letter behind a name of several, `Christian V.` */
function isRegnal(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return (letter === 'V' || letter === 'I' || letter === 'X') && /\p{Ll}/u.test(text.charAt(at - 2))
}

function endsSentence(text: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  let next = stop + 1
  while (next < text.length && isClosing(text.charCodeAt(next))) next++
  const gap = text.charCodeAt(next)
  if (next < text.length && gap !== 32 && gap !== 10) return false
  const following = text.charAt(next + 1)
  if (following !== '' && following === following.toLowerCase() && following !== following.toUpperCase()) return false
  if (text.charCodeAt(stop) !== 46) return true
  let start = stop
  while (start > 0 && stop - start < 12 && text.charCodeAt(start - 1) > 32 && text.charCodeAt(start - 1) !== 40) start--
  const word = text.slice(start, stop)
  if (word.length === 1) return word === word.toLowerCase() || !/\p{Lu}/u.test(following) || isRegnal(text, start)
  return !abbreviations.has(word.toLowerCase())
}
