/** The words and marks that the grammar itself asks about, in the order of their numbers. */
export const fixedWords = [
  '',
  ',',
  '(',
  ')',
  '[',
  ']',
  '.',
  ';',
  ':',
  '&',
  '-',
  '–',
  '—',
  '"',
  '“',
  '”',
  'of',
  'the',
  'and',
  'to',
  'at',
  'for',
  'in',
  'from',
  'on',
  'a',
  'an',
  'another',
  'then',
  'its',
  'st',
  'following',
  'with',
  'be',
  'being',
  'when',
  'during',
  'between',
  'since',
  'that',
  'first',
  'where',
  'over',
  'or',
] as const

export const COMMA = 1
export const OPEN = 2
export const CLOSE = 3
export const OPEN_SQUARE = 4
export const CLOSE_SQUARE = 5
export const STOP = 6
export const SEMICOLON = 7
export const COLON = 8
export const AMPERSAND = 9
export const DASH = 10
export const EN_DASH = 11
export const EM_DASH = 12
export const QUOTE = 13
export const OPEN_QUOTE = 14
export const CLOSE_QUOTE = 15
export const OF = 16
export const THE = 17
export const AND = 18
export const TO = 19
export const AT = 20
export const FOR = 21
export const IN = 22
export const FROM = 23
export const ON = 24
export const A = 25
export const AN = 26
export const ANOTHER = 27
export const THEN = 28
export const ITS = 29
export const ST = 30
export const FOLLOWING = 31
export const WITH = 32
export const BE = 33
export const BEING = 34
export const WHEN = 35
export const DURING = 36
export const BETWEEN = 37
export const SINCE = 38
export const THAT = 39
export const FIRST = 40
export const WHERE = 41
export const OVER = 42
export const OR = 43
