import { DASH, HYPHEN, OPEN } from './marks.ts'
import type { DateContext } from './read-text.ts'
import { settingOf, tokensOf } from './read-text.ts'
import * as role from './roles.ts'
import { END, MARK } from './token.ts'

/** Whether the words say that there is no date to read: nothing, `?`, `unknown`, `present`, `incumbent`, a dash. */
export function isNoDate(text: string, context: DateContext): boolean {
  const t = tokensOf(text, settingOf(context))
  for (let i = 0; ; ) {
    const token = t.at(i)
    if (token.kind === END) return true
    if (token.kind === MARK) {
      i++
      continue
    }
    const next = Math.max(t.after(i, role.unknown), t.after(i, role.present), t.after(i, role.unsure))
    if (next < 0) return false
    i = next
  }
}

/** Whether the words say that something still goes on: `present`, `incumbent`, `настоящее время`. */
export function isPresent(text: string, context: DateContext): boolean {
  const t = tokensOf(text, settingOf(context))
  let i = t.is(0, OPEN) || t.is(0, DASH) || t.is(0, HYPHEN) ? 1 : 0
  const to = t.after(i, role.to)
  const next = t.after(i, role.present)
  if (next < 0 && to >= 0) i = to
  const end = t.after(i, role.present)
  if (end < 0) return false
  for (let at = end; ; at++) {
    const token = t.at(at)
    if (token.kind === END) return true
    if (token.kind !== MARK) return token.gap === 2
  }
}
