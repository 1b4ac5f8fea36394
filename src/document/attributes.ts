/**
 * Reads one attribute out of what stands between a tag's name and its `>`: `name="x" group = y`.
 * Values may be bare, in single or in double quotes; the last quote may be missing. Null where it is not there.
 */
export function attribute(attributes: string, name: string): string | null {
  return attributesNamed(attributes, [name])[0]!
}

/** As `attribute`, for several in one pass; the values in the order of the names. Of doubles the first counts. */
export function attributesNamed(attributes: string, names: readonly string[]): (string | null)[] {
  const values: (string | null)[] = names.map(() => null)
  let missing = names.length
  let i = 0
  // > <ref name=x/>: the slash belongs to the tag, within a value it is a character like any other
  const length = attributes.endsWith('/') ? attributes.length - 1 : attributes.length
  while (i < length && missing > 0) {
    i = skipGaps(attributes, i, length)
    const start = i
    while (i < length && !isGap(attributes.charCodeAt(i)) && attributes.charCodeAt(i) !== EQUALS) i++
    const keyEnd = i
    i = skipGaps(attributes, i, length)
    let from = i
    let end = i
    if (attributes.charCodeAt(i) === EQUALS) {
      i = skipGaps(attributes, i + 1, length)
      const quote = attributes.charCodeAt(i)
      if (quote === 34 || quote === 39) {
        const close = attributes.indexOf(quote === 34 ? '"' : "'", i + 1)
        from = i + 1
        end = close < 0 ? length : close
        i = close < 0 ? length : close + 1
      } else {
        from = i
        while (i < length && !isGap(attributes.charCodeAt(i))) i++
        end = i
      }
    } else if (i === start) i++
    const which = names.indexOf(attributes.slice(start, keyEnd).toLowerCase())
    if (which < 0 || values[which] !== null) continue
    values[which] = attributes.slice(from, end).trim()
    missing--
  }
  return values
}

const EQUALS = 61

function skipGaps(attributes: string, from: number, length: number): number {
  let i = from
  while (i < length && isGap(attributes.charCodeAt(i))) i++
  return i
}

function isGap(c: number): boolean {
  return c === 32 || c === 9 || c === 10 || c === 13
}
