import type { Page } from './page.ts'
import { foldPhrase } from './phrases.ts'
import { letterGroup } from './read-mark.ts'
import type { EntryRun, MarkStyles } from './read-reference-list.ts'

/** Looks through the text for marks, before it is known which lists they point to. */
export function findMarkStyles(page: Page, runs: readonly EntryRun[]): MarkStyles {
  const { source, lexicon } = page
  const limit = runs[0]?.entries[0]?.line.start ?? source.length
  const styles: MarkStyles = { numbered: false, groups: [] }
  const seen = new Set<string>()
  for (let at = source.indexOf('['); at >= 0 && at < limit; at = source.indexOf('[', at + 1)) {
    let close = at + 1
    while (close < limit && close < at + 20 && source.charCodeAt(close) !== 93 && source.charCodeAt(close) !== 91)
      close++
    if (source.charCodeAt(close) !== 93) continue
    const words = source.slice(at + 1, close).trim()
    if (/^\d{1,3}$/.test(words)) {
      styles.numbered = true
      continue
    }
    const named = /^(\D+?)[ \u00a0](\d{1,3})$/.exec(words)
    const word = named?.[1]
    const loose = at === 0 || /[\s\u00a0("“„«'‘]/.test(source.charAt(at - 1))
    const group = word !== undefined ? foldPhrase(word) : loose ? null : letterGroup(words)
    if (group === null || seen.has(group) || (word !== undefined && !lexicon.noteMarks.has(group))) continue
    seen.add(group)
    styles.groups.push({ group, word: word ?? null })
  }
  return styles
}
