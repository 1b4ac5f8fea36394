import { isDigit } from '../../document/index.ts'
/** A list item's mark: `- `, `* `, `• `, `– `, `1. `, `1) `. Gives how long it is, white space behind it included; 0 where there is none. */
export function listMark(text: string): number {
  const c = text.charCodeAt(0)
  if (c === 45 || c === 42 || c === 0x2022 || c === 0x2013 || c === 0xb7) {
    let i = 1
    while (isGap(text.charCodeAt(i))) i++
    return i > 1 && i < text.length ? i : 0
  }
  let i = 0
  while (i < 4 && isDigit(text.charCodeAt(i))) i++
  if (i === 0 || i === 4) return 0
  const stop = text.charCodeAt(i)
  if (stop !== 46 && stop !== 41) return 0
  let end = i + 1
  while (isGap(text.charCodeAt(end))) end++
  return end > i + 1 && end < text.length ? end : 0
}

/** `| cell | cell |` */
export function isTableRow(text: string): boolean {
  return text.length > 1 && text.charCodeAt(0) === 124 && text.charCodeAt(text.length - 1) === 124
}

/** `|---|:--:|` */
export function isSeparator(text: string): boolean {
  if (text.charCodeAt(0) !== 124) return false
  let dashes = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 45) dashes++
    else if (c !== 124 && c !== 58 && c !== 32) return false
  }
  return dashes > 0
}

/** How many `#` of Markdown open a heading; 0 where none do. */
export function markdownLevel(text: string): number {
  let level = 0
  while (text.charCodeAt(level) === 35) level++
  return level > 0 && level < 7 && isGap(text.charCodeAt(level)) ? level : 0
}

export function isGap(c: number): boolean {
  return (
    c === 32 || c === 9 || c === 0xa0 || c === 0x2002 || c === 0x2003 || c === 0x2009 || c === 0x202f || c === 0x200b
  )
}
