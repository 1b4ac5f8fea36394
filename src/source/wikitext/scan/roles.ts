/** What a character may mean: to the finder, or to whoever reads what it finds. */
export const ANY = 1
/** Decides whether a title stands behind `[[`. */
export const DECIDES = 2
/** A title that has it is more than words. */
export const MEANS = 4

/** In place of a character, behind the last: one that is not passed over, and nothing. */
export const END = 127

export const roles = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code)
  const any = code === END || "{}[]<|=\n\r\0&'_:!".includes(c) ? ANY : 0
  const decides = '|]\n\r[}><{:'.includes(c) ? DECIDES : 0
  return any | decides | (code < 32 || "&#':<[{_=".includes(c) ? MEANS : 0)
})

/** > [[http://example.org]] */
export function isAddress(source: string, inner: number, colon: number): boolean {
  return colon - inner < 6 && source.charCodeAt(colon + 1) === 47 && source.charCodeAt(colon + 2) === 47
}

/** Whether what stands at `at` leaves a title before it: a pipe, brackets that close, a comment, a template. */
export function endsTitle(source: string, inner: number, at: number, to: number): boolean {
  if (at >= to) return false
  const next = source.charCodeAt(at + 1)
  switch (source.charCodeAt(at)) {
    case 124:
      return at > inner
    case 93:
      return at > inner && next === 93
    case 60:
      return next === 33
    case 123:
      return next === 123
    default:
      return false
  }
}
