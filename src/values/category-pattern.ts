/** `1953` of `1953 births` by the pattern `… births`; null where the name is of another kind. Patterns are those of `CategoryWords`. */
export function slotOf(name: string, pattern: string): string | null {
  const slot = pattern.indexOf('…')
  const before = pattern.slice(0, slot)
  const after = pattern.slice(slot + 1)
  const fits = name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after)
  return fits ? name.slice(before.length, name.length - after.length) : null
}

/** Whether one of the patterns fits and has a number in its slot. */
export function hasYear(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => /\d/.test(slotOf(name, pattern) ?? ''))
}
