/** What a character means between the entries of a value. */
export const OTHER = 0
export const OPENING = 1
export const CLOSING = 2
export const SEMICOLON = 3
export const COMMA = 4
export const DOT = 5
export const SLASH = 6
export const NEWLINE = 7
export const SPACE = 8

/** The above for every UTF-16 unit. */
export const markOf = table([
  [OPENING, '([{（「『«“'],
  [CLOSING, ')]}）」』»”'],
  [SEMICOLON, ';；'],
  [COMMA, ',،、，'],
  [DOT, '·•・→'],
  [SLASH, '/'],
  [NEWLINE, '\n'],
  [SPACE, ' '],
])

/** Marks and spaces that are no part of a name at whose ends they stand: 1 for every one. */
export const edges = table([[1, ' \n,;:·•*–—-|、，；/†‡']])

function table(kinds: readonly (readonly [number, string])[]): Uint8Array {
  const codes = new Uint8Array(0x10000)
  for (const [kind, characters] of kinds)
    for (let i = 0; i < characters.length; i++) codes[characters.charCodeAt(i)] = kind
  return codes
}
