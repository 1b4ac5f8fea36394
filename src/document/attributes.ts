/**
 * Reads one attribute out of what stands between a tag's name and its `>`: `name="x" group = y`.
 * Values may be bare, in single or in double quotes; the last quote may be missing. Null where it is not there.
 */
export function attribute(attributes: string, name: string): string | null {
  let i = 0
  // > <ref name=x/>: the slash belongs to the tag, within a value it is a character like any other
  const length = attributes.endsWith('/') ? attributes.length - 1 : attributes.length
  while (i < length) {
    while (i < length && isGap(attributes.charCodeAt(i))) i++
    const start = i
    while (i < length && !isGap(attributes.charCodeAt(i)) && attributes[i] !== '=') i++
    const key = attributes.slice(start, i)
    while (i < length && isGap(attributes.charCodeAt(i))) i++
    let value = ''
    if (attributes[i] === '=') {
      i++
      while (i < length && isGap(attributes.charCodeAt(i))) i++
      const quote = attributes[i]
      if (quote === '"' || quote === "'") {
        const end = attributes.indexOf(quote, i + 1)
        value = attributes.slice(i + 1, end < 0 ? length : end)
        i = end < 0 ? length : end + 1
      } else {
        const from = i
        while (i < length && !isGap(attributes.charCodeAt(i))) i++
        value = attributes.slice(from, i)
      }
    } else if (i === start) i++
    if (key.toLowerCase() === name) return value.trim()
  }
  return null
}

function isGap(c: number): boolean {
  return c === 32 || c === 9 || c === 10 || c === 13
}
