import type { CslItem } from '../../../model/index.ts'
import { languagesOf } from '../csl/languages.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks } from './cut.ts'
import { GAP } from './flatten.ts'
import { hasYear } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'

/** `(in French)`, `(PDF)`, `(5 May 2010)`, `(London: Heinemann, 1961)` */
export function takeBrackets(csl: CslItem, words: string, patterns: SourcePatterns, reading: SourceReading): string {
  let rest = ''
  let from = 0
  for (let count = 0; count < 8; count++) {
    const open = words.indexOf('(', from)
    const close = open < 0 ? -1 : words.indexOf(')', open)
    if (close < 0) break
    const taken = takeBracket(csl, trimMarks(words.slice(open + 1, close)), patterns, reading)
    rest += words.slice(from, open) + (taken ? GAP : words.slice(open, close + 1))
    from = close + 1
  }
  return from === 0 ? words : rest + words.slice(from)
}

function takeBracket(csl: CslItem, inner: string, patterns: SourcePatterns, reading: SourceReading): boolean {
  if (inner === '') return true
  const lower = inner.toLowerCase()
  if (patterns.remarks.has(lower)) return true
  const space = lower.indexOf(' ')
  const tags = languagesOf(
    space > 0 && patterns.in.has(lower.slice(0, space)) ? inner.slice(space + 1) : inner,
    reading.language,
  )
  if (tags[0] && inner.length > 3) {
    csl.language = tags[0]
    return true
  }
  if (!hasYear(inner)) return false
  // > (London: Heinemann, 1961)
  const imprint = /^([^:,0-9]{2,40}):\s([^:0-9]{2,60}),\s([0-9]{4})$/.exec(inner)
  if (imprint) {
    csl['publisher-place'] = imprint[1]!.trim()
    csl.publisher = imprint[2]!.trim()
    csl.issued ??= { 'date-parts': [[Number(imprint[3])]] }
    return true
  }
  if (csl.issued) return false
  const short = /^([^:0-9]{2,60}),\s([0-9]{4})$/.exec(inner)
  if (short) {
    csl.publisher = short[1]!.trim()
    csl.issued = { 'date-parts': [[Number(short[2])]] }
    return true
  }
  const date = inner.length < 40 ? reading.dates.readStrict(inner) : null
  if (!date) return false
  csl.issued = date
  return true
}
