import type { DateValue } from '../../../model/index.ts'

/** The plain part of a date: year, month and day without marks of doubt. */
export function plain({ edtf }: DateValue): string {
  return edtf.split(/[~?%]/, 1)[0] ?? ''
}

/** Whether one date is the other, said more precisely. */
export function agree(a: DateValue, b: DateValue): boolean {
  const [x, y] = [plain(a), plain(b)]
  return x.startsWith(y) || y.startsWith(x)
}

/** Negative where `a` is before `b`, 0 where they may be the same. */
export function compare(a: DateValue, b: DateValue): number {
  const [x, y] = [plain(a), plain(b)]
  const length = Math.min(x.length, y.length)
  const [short, other] = [x.slice(0, length), y.slice(0, length)]
  return short < other ? -1 : short > other ? 1 : 0
}

/** Of two dates that agree, the one that says more. */
export function preciser(a: DateValue | null, b: DateValue | null): DateValue | null {
  if (!a || !b) return a ?? b
  return plain(b).length > plain(a).length ? b : a
}

/** How long after an election an office may be entered. */
export const MONTHS_TO_ENTER = 14

/** Whether an office may be entered on one day by somebody chosen on the other. */
export function entersAfter(chosen: DateValue, entered: DateValue): boolean {
  if (compare(chosen, entered) > 0) return false
  const months = monthsBetween(chosen, entered)
  return months >= 0 && months <= MONTHS_TO_ENTER
}

/** Months from `a` to `b`, counted from the years where one says no more. */
export function monthsBetween(a: DateValue, b: DateValue): number {
  const [x, y] = [plain(a), plain(b)]
  const years = Number(y.slice(0, 4)) - Number(x.slice(0, 4))
  return x.length < 7 || y.length < 7 ? years * 12 : years * 12 + Number(y.slice(5, 7)) - Number(x.slice(5, 7))
}
