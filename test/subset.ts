/**
 * Holds an output against what is expected of it, by the rules of fixtures/README.md: every key of `want` is in `got` with
 * its value, keys that begin with `_` are remarks, `null` means nothing, lists have all of `want` in order. Gives one
 * sentence for each difference.
 */
export function differences(want: unknown, got: unknown, path = ''): string[] {
  if (want === null) return got === null || got === undefined ? [] : [`${path} should be nothing, but is ${short(got)}`]
  if (Array.isArray(want)) {
    if (!Array.isArray(got)) return [`${path} should be a list, but is ${short(got)}`]
    const needed = want.filter((item) => !isStretch(item)).length
    const missing = needed > got.length ? [`${path} should have ${needed} items, but has ${got.length}`] : []
    return [
      ...missing,
      ...want.flatMap((item, i) => (isStretch(item) ? [] : differences(item, got[i], `${path}[${i}]`))),
    ]
  }
  if (typeof want === 'object') {
    if (typeof got !== 'object' || got === null) return [`${path} should be a record, but is ${short(got)}`]
    const have = new Map(Object.entries(got))
    const plain = Object.entries(want as object).filter(([key]) => !key.startsWith('_'))
    return [
      ...plain.flatMap(([key, value]) => differences(value, have.get(key), path ? `${path}.${key}` : key)),
      ...edges(want, have, path),
    ]
  }
  return Object.is(want, got) ? [] : [`${path} should be ${short(want)}, but is ${short(got)}`]
}

/** `_starts` and `_ends`: the first and last words of `text`. */
function edges(want: object, have: Map<string, unknown>, path: string): string[] {
  const { _starts: starts, _ends: ends } = want as { _starts?: string; _ends?: string }
  const text = String(have.get('text') ?? '')
  return [
    ...(starts === undefined || text.startsWith(starts)
      ? []
      : [`${path}.text should start with ${starts}, but is ${short(text)}`]),
    ...(ends === undefined || text.endsWith(ends)
      ? []
      : [`${path}.text should end with ${ends}, but ends with ${short(text.slice(-80))}`]),
  ]
}

function isStretch(item: unknown): boolean {
  return typeof item === 'object' && item !== null && '_stretch' in item
}

function short(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 120) ?? 'undefined'
}
