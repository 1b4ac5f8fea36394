import type { Structure } from './structure.ts'

/** Names of parameters are shorter. */
const LONGEST_NAME = 60

/**
 * Where a template that is never closed must have ended, if it has a parameter a line:
 *
 *     {{Infobox person
 *     | name = Ada
 *     | born = 1815
 *                  ^
 *     '''Ada''' was …
 *
 * It ends with the last such line before an empty one, a heading or bold words. Null where it does not look like this.
 */
export function recoveredEnd(
  source: string,
  inner: number,
  to: number,
  found: Structure,
): { innerEnd: number; end: number } | null {
  const lineEnd = (from: number): number => {
    let i = from
    while (i < to && source.charCodeAt(i) !== 10) i = found.at[i] ? found.end(found.at[i]!) : i + 1
    return Math.min(i, to)
  }
  let parameters = 0
  let end = lineEnd(inner)
  while (end < to) {
    let i = end + 1
    while (i < to && isGap(source.charCodeAt(i))) i++
    const c = source.charCodeAt(i)
    if (c === 125 /* } */) {
      // half of the closing braces is there
      return parameters > 1 ? { innerEnd: i, end: i + 1 } : null
    }
    if (c === 124 /* | */) parameters += Number(isParameter(source, i + 1))
    else if (c === 10 || i >= to) {
      while (i < to && (source.charCodeAt(i) === 10 || isGap(source.charCodeAt(i)))) i++
      if (source.charCodeAt(i) !== 124) break
      parameters += Number(isParameter(source, i + 1))
    } else if ((c === 61 && source.charCodeAt(i + 1) === 61) || source.startsWith("'''", i)) break
    end = lineEnd(i)
  }
  return parameters > 1 ? { innerEnd: end, end } : null
}

function isGap(c: number): boolean {
  return c === 32 || c === 9 || c === 13
}

/** > | birth_date = */
function isParameter(source: string, start: number): boolean {
  for (let i = start; i < start + LONGEST_NAME; i++) {
    const c = source.charCodeAt(i)
    if (c === 61 /* = */) return true
    if (c === 10 || c === 124 || Number.isNaN(c)) return false
  }
  return false
}
