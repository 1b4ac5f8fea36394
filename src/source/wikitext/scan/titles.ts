import { decodeEntities } from './entities.ts'

/** A page title as written → as it is: underscores as spaces, character references decoded, no odd gaps. */
export function cleanTitle(raw: string): string {
  let title = decodeEntities(raw)
  if (title.includes('%')) title = decodePercent(title)
  title = title.replaceAll('_', ' ')
  return title
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
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
