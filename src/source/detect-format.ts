/** How much of a page is looked at: its style shows early. */
const SAMPLE = 60_000

/**
 * Tells wikitext from the text of a rendered page by what each alone has: `[[…]]`, `{{…}}`, `'''` and `==` on the one side;
 * closed table rows, separators, arrows and footnote marks on the other. Words alone are rendered text if they begin with
 * a title, else wikitext.
 */
export function detectFormat(source: string): 'wikitext' | 'rendered-text' {
  const sample = source.length > SAMPLE ? source.slice(0, SAMPLE) : source
  const rendered = countRendered(sample)
  const wikitext = countMarkup(sample, rendered)
  if (wikitext !== rendered) return wikitext > rendered ? 'wikitext' : 'rendered-text'
  return beginsWithTitle(sample) ? 'rendered-text' : 'wikitext'
}

/**
 * Points for what only wikitext has, up to more than `enough`: a page of wikitext has them in its first lines. A pair that is
 * not closed in its line may be anything.
 */
function countMarkup(text: string, enough: number): number {
  let points = 0
  for (let at = text.indexOf('[['); at >= 0 && points <= enough; at = text.indexOf('[[', at + 2))
    if (closes(text, ']]', at)) points += 2
  for (let at = text.indexOf('{{'); at >= 0 && points <= enough; at = text.indexOf('{{', at + 2))
    points += isTemplateStart(text, at + 2) ? 2 : 0
  if (points > enough) return points
  for (let at = text.indexOf("''"); at >= 0; at = text.indexOf("''", at + 5)) points++
  for (let at = text.indexOf('<ref'); at >= 0; at = text.indexOf('<ref', at + 4)) points += 3
  for (let at = lineStart(text, '==', 0); at >= 0; at = lineStart(text, '==', at + 2))
    if (closes(text, '==', at)) points += 4
  for (let at = lineStart(text, '{|', 0); at >= 0; at = lineStart(text, '{|', at + 2)) points += 4
  return points
}

/** Points for what only the text of a rendered page has. */
function countRendered(text: string): number {
  let points = 0
  for (let at = text.indexOf('↑'); at >= 0; at = text.indexOf('↑', at + 1)) points += 2
  for (let at = lineStart(text, '|', 0); at >= 0; at = lineStart(text, '|', at + 1)) {
    const end = lineEnd(text, at)
    const last = text.charCodeAt(text.charCodeAt(end - 1) === 13 ? end - 2 : end - 1)
    // > | Born | 17 May 1953 |
    //                        ^ wikitext rows are not closed
    if (last === 124 && end - at > 3)
      points += text.startsWith('|--', at) || text.startsWith('| --', at) || text.startsWith('|:-', at) ? 8 : 2
    at = end - 1
  }
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) if (isMark(text, at)) points += 2
  for (const start of ['^ ', '- ^', '1. ^'])
    for (let at = lineStart(text, start, 0); at >= 0; at = lineStart(text, start, at + 2)) points += 2
  return points
}

/** `{{name|` or `{{name}}`: a name follows the braces. */
function isTemplateStart(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c > 32 && c !== 123 && c !== 125 && c !== 124
}

/** `word.[12]`: a number in brackets that stands close to a word, and no `[[12]]`. */
function isMark(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at - 1) <= 32 || text.charCodeAt(at - 1) === 91) return false
  let end = at + 1
  while (end < at + 4 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return end > at + 1 && text.charCodeAt(end) === 93
}

const FARTHEST = 500

function closes(text: string, end: string, at: number): boolean {
  const line = text.slice(at + 2, at + FARTHEST)
  const close = line.indexOf(end)
  const broken = line.indexOf('\n')
  return close > 0 && (broken < 0 || close < broken)
}

/** Where a line begins with these characters, from `from` on; -1 where none does. */
function lineStart(text: string, start: string, from: number): number {
  if (from === 0 && text.startsWith(start)) return 0
  const at = text.indexOf(`\n${start}`, Math.max(0, from - 1))
  return at < 0 ? -1 : at + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** A short first line without a full stop, and more below it. */
function beginsWithTitle(text: string): boolean {
  const lines = text.split('\n', 50).filter((line) => line.trim() !== '')
  const first = lines[0]?.trim() ?? ''
  return lines.length > 1 && first.length < 120 && !/[.:;!?,*#]$|^[*#:;=]/.test(first)
}
