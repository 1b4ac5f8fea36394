import type { Biography } from '../../src/index.ts'

/** A biography as lines, one for each field that says something: `spouses: Ann Alder [Ann Alder] 1968/1991 divorced`. */
export function linesOf(biography: Biography | null): string[] {
  if (biography === null) return ['none']
  const { evidence: _evidence, ...fields } = biography
  return Object.entries(fields).flatMap(([field, value]) => {
    if (value === null || value === undefined) return []
    if (Array.isArray(value)) return value.map((one) => `${field}: ${lineOf(one)}`)
    if (field === 'military')
      return Object.entries(value as object).flatMap(([key, part]) =>
        (Array.isArray(part) ? part : [part]).map((one) => `military.${key}: ${lineOf(one)}`),
      )
    return [`${field}: ${lineOf(value)}`]
  })
}

function lineOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const has = new Map(Object.entries(value))
  const text = (key: string): string => String(has.get(key) ?? '')
  if (has.has('edtf')) return text('edtf')
  if (has.has('parts')) {
    const links = (has.get('links') as { text: string; link: string }[] | undefined) ?? []
    const parts = (has.get('parts') as string[]).join(' / ')
    return joined(parts, ...links.map((one) => `[${one.link}]`), has.has('now') && `now ${text('now')}`)
  }
  if (has.has('people') || has.has('count'))
    return joined(
      has.has('count') && text('count'),
      ...((has.get('people') as unknown[] | undefined) ?? []).map(lineOf).map((one) => `+ ${one}`),
    )
  if (has.has('file'))
    return joined(text('file'), has.has('caption') && `“${text('caption')}”`, has.has('alt') && `alt ${text('alt')}`)
  if (has.has('metres')) return `${text('metres')} m`
  if (has.has('url')) return joined(text('url'), has.has('label') && `“${text('label')}”`)
  const dates = ['start', 'end'].map((key) => (has.get(key) as { edtf: string } | undefined)?.edtf ?? '')
  return joined(
    text('name'),
    has.has('language') && `(${text('language')})`,
    has.has('link') && `[${text('link')}]`,
    dates.some(Boolean) && dates.join('/'),
    text('ending'),
    has.has('note') && `(${text('note')})`,
  )
}

function joined(...parts: (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join(' ')
}
