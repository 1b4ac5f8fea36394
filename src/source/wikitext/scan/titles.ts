import { decodeEntities } from './entities.ts'

/** A page title as written → as it is: underscores as spaces, character references decoded, no odd gaps. */
export function cleanTitle(raw: string): string {
  if (isClean(raw)) return raw
  let title = decodeEntities(raw)
  if (title.includes('%')) title = decodePercent(title)
  title = title.replaceAll('_', ' ')
  return title
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** Most titles are clean as they stand. */
function isClean(raw: string): boolean {
  let space = true
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i)
    if (c === 32) {
      if (space) return false
      space = true
    } else if (
      c < 39
        ? c < 33 || c === 37 || c === 38
        : c === 95 || c === 0xa0 || (c >= 0x1680 && c <= 0x206f) || c === 0x3000 || c === 0xfeff
    ) {
      return false
    } else space = false
  }
  return !space
}

/** Splits a link's target at the first `#`. */
export function splitFragment(raw: string): { title: string; fragment?: string } {
  const hash = raw.indexOf('#')
  if (hash < 0) return { title: cleanTitle(raw) }
  return { title: cleanTitle(raw.slice(0, hash)), fragment: cleanTitle(raw.slice(hash + 1)) }
}

function decodePercent(title: string): string {
  try {
    return decodeURIComponent(title)
  } catch {
    return title // a percent sign that is one
  }
}
