import type { DateContext } from './read-text.ts'
import { settingOf, tokensOf } from './read-text.ts'

/** Whether the words say that there is no date to read: nothing, `?`, `unknown`, `present`, `incumbent`, a dash. */
export function isNoDate(text: string, context: DateContext): boolean {
  const t = tokensOf(text, settingOf(context))
  for (let i = 0; ; ) {
    const token = t.at(i)
    if (token.kind === 'end') return true
    if (token.kind === 'mark') {
      i++
      continue
    }
    const next = Math.max(t.after(i, 'unknown'), t.after(i, 'present'), t.after(i, 'unsure'))
    if (next < 0) return false
    i = next
  }
}

/** Whether the words say that something still goes on: `present`, `incumbent`, `настоящее время`. */
export function isPresent(text: string, context: DateContext): boolean {
  const t = tokensOf(text, settingOf(context))
  let i = t.is(0, '(') || t.is(0, '–') || t.is(0, '-') ? 1 : 0
  const to = t.after(i, 'to')
  const next = t.after(i, 'present')
  if (next < 0 && to >= 0) i = to
  const end = t.after(i, 'present')
  if (end < 0) return false
  for (let at = end; ; at++) {
    const token = t.at(at)
    if (token.kind === 'end') return true
    if (token.kind !== 'mark') return token.gap === 2
  }
}
