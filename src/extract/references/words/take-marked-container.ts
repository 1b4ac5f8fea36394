import type { CslItem } from '../../../model/index.ts'
import { trimMarks } from './cut.ts'
import { GAP } from './flatten.ts'
import { isName } from './is-name.ts'
import { isSpace, kindAt, LETTER, UPPER } from './letters.ts'
import { quotationAt } from './quoted.ts'

/**
 * The container that a mark of its own leads to.
 *
 *     [… Title] // Коммерсантъ, 13 мая 1999     [… Title], „Gazeta Wyborcza”, 2005     [… Title], sur senat.fr
 *               ^                                          ^                                    ^
 */
export function takeMarkedContainer(csl: CslItem, words: string): string {
  let at = 0
  while (at < 4 && at < words.length && (isSpace(words.charCodeAt(at)) || ',.'.includes(words[at]!))) at++
  if (words.startsWith('// ', at)) {
    let end = at + 3
    while (end < words.length && !isContainerEnd(words, end)) end++
    const named = trimMarks(words.slice(at + 3, end))
    if (isName(named) || isQuoted(named)) {
      csl['container-title'] = isQuoted(named) ? named.slice(1, -1) : named
      return GAP + words.slice(end)
    }
  }
  const quote = at < words.length && '„«“'.includes(words[at]!) ? quotationAt(words, at) : null
  if (quote && quote.words.length < 60 && (kindAt(quote.words, 0) & UPPER) !== 0) {
    csl['container-title'] = quote.words
    return GAP + words.slice(quote.end)
  }
  const site = site_.exec(words.slice(at, at + 60))
  if (site) {
    csl['container-title'] = site[1]!
    return GAP + words.slice(at + site[0].length)
  }
  return words
}

const site_ = /^(?:sur|auf|su|op|på|on|en|em|na|bei|на) ((?:[a-z0-9-]{1,30}\.){1,3}[a-z]{2,6})(?![a-z0-9/])/

function isQuoted(words: string): boolean {
  return words.startsWith('«') && words.endsWith('»') && words.length > 4
}

function isContainerEnd(words: string, at: number): boolean {
  const c = words.charCodeAt(at)
  if (c === 44 || c === 40 || c === 0xfffc || c === 59) return true
  return (
    c === 46 && (at + 1 === words.length || isSpace(words.charCodeAt(at + 1))) && (kindAt(words, at - 2) & LETTER) !== 0
  )
}
