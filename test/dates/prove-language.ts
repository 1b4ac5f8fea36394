import { parseDate, parseDateRange } from '../../src/dates.ts'
import type { LanguagePack } from '../../src/language/index.ts'

/** One line of the table: what kind of words, the words, what a date with them is read as. */
type Row = [kind: string, words: readonly string[], read: string]

/**
 * What the words of a pack are read as, as a table for people: each month in each of its forms in a date of the language, each
 * word for an era, a century, a boundary around one year. `—` stands where words alone are read as nothing.
 */
export function proveLanguage(pack: LanguagePack): string {
  const { dates } = pack
  const rows: Row[] = []
  const pattern = dates.formats?.day ?? '{d} {month} {y}'
  const date = (text: string): string => parseDate(text, { language: pack.code })?.edtf ?? '—'
  const range = (text: string): string => parseDateRange(text, { language: pack.code })?.edtf ?? '—'
  const group = (kind: string, words: readonly string[] | undefined, read: (word: string) => string): void => {
    const byReading = new Map<string, string[]>()
    for (const word of words ?? []) {
      const reading = read(word)
      byReading.set(reading, [...(byReading.get(reading) ?? []), word])
    }
    for (const [reading, same] of byReading) rows.push([kind, same, reading])
  }
  const shown = (month: string, number: number): string =>
    pattern.replace('{d}', '17').replace('{month}', month).replace('{m}', String(number)).replace('{y}', '1953')

  for (let number = 1; number <= 12; number++) {
    // Basque writes its case on to the first form only
    const forms = [...(dates.cldr.months[number - 1] ?? []), ...(dates.months?.[number] ?? [])]
    if (forms.length === 0) rows.push([`month ${number}`, [shown('', number)], date(shown('', number))])
    group(`month ${number}`, [...new Set(forms)], (form) =>
      pattern.includes('{month}')
        ? date(
            form === forms[0]
              ? shown(form, number)
              : shown(form, number).replace(new RegExp(`${form}\\p{L}+`, 'u'), form),
          )
        : date(`1953 ${form} 17`),
    )
  }
  group('weekday', dates.cldr.weekdays, (word) => date(`${word}, ${shown(dates.cldr.months[4]?.[0] ?? '', 5)}`))
  for (const [index, forms] of (dates.cldr.islamicMonths ?? []).entries())
    group(`Islamic month ${index + 1}`, [...forms, ...(dates.islamicMonths?.[index + 1] ?? [])], (form) =>
      date(`12 ${form} 1340 ${dates.islamic?.[0] ?? 'AH'}`),
    )
  for (const [index, forms] of (dates.cldr.persianMonths ?? []).entries())
    group(`Persian month ${index + 1}`, forms, (form) => date(`12 ${form} 1332`))
  for (const [index, forms] of (dates.cldr.ethiopicMonths ?? []).entries())
    group(`Ethiopian month ${index + 1}`, forms, (form) => date(`${form} 3 2000`))

  const either = (prefixed: string, suffixed: string, read: (text: string) => string): string =>
    read(suffixed) === '—' ? read(prefixed) : read(suffixed)
  group('before the era', [...dates.cldr.before, ...(dates.before ?? [])], (word) =>
    either(`${word} 44`, `44 ${dotted(word)}`, date),
  )
  group('of the era', [...dates.cldr.after, ...(dates.after ?? [])], (word) =>
    either(`${word} 79`, `79 ${dotted(word)}`, date),
  )
  group('of the hijra', dates.islamic, (word) => either(`${word} 1340`, `1340 ${dotted(word)}`, date))
  for (const era of dates.eras ?? [])
    group('counted era', era.names, (word) => either(`${word} 28`, `28 ${word}`, date))
  group('about', dates.about, (word) =>
    either(`1953${/^[\p{Script=Han}\p{sc=Hira}\p{sc=Hangul}]/u.test(word) ? '' : ' '}${word}`, `${word} 1953`, date),
  )
  group('unsure', dates.unsure, (word) => date(`${word} 1953`))
  group('before', dates.earlier, (word) => range(`${word} 1953`))
  group('after', dates.later, (word) => range(`${word} 1953`))
  group('since', dates.since, (word) => range(`${word} 2019`))
  group('since, behind', dates.sinceAfter, (word) => either(`2019 ${word}`, `2019${word}`, range))
  group('until', dates.until, (word) => range(`${word} 1760`))
  group('until, behind', dates.untilAfter, (word) => either(`1760 ${word}`, `1760${word}`, range))
  group('from … to', dates.to, (word) => either(`1999 ${word} 2002`, `1999${word}2002`, range))
  group('present', dates.present, (word) => range(`2019–${word}`))
  group('century', dates.century, (word) =>
    either(`${word} XIX`, `XIX ${word}`, date) === '—'
      ? either(`${word} 19`, `19${word}`, date)
      : either(`${word} XIX`, `XIX ${word}`, date),
  )
  group(
    'decade',
    dates.decade,
    (word) =>
      [`1950${word}`, `1950 ${word}`, `1950-${word}`, `1950. ${word}`, `${word} 1950`]
        .map(date)
        .find((read) => read !== '—') ?? '—',
  )
  for (const [index, forms] of (dates.seasons ?? []).entries())
    group(`season ${index + 1}`, forms, (form) => either(`1953 ${form}`, `${form} 1953`, date))
  group('template', Object.keys(dates.templates ?? {}), (name) => {
    const layout = dates.templates![name]!
    if (layout.shows && layout.shows !== 'one') return layout.shows
    const values = layout.order === 'ymd' ? '1953|5|17' : layout.order === 'mdy' ? '5|17|1953' : '17|5|1953'
    return date(`{{${name}|${(layout.first ?? 1) > 3 ? '2020|6|3|' : layout.first === 2 ? 'X|' : ''}${values}}}`)
  })
  return write(pack, rows)
}

/** `B.C.` as pages write it: eras of one letter need their dots. */
function dotted(word: string): string {
  return /^\p{L}{1,2}( \p{L}{1,3})+$/u.test(word)
    ? `${word.replaceAll(' ', '. ')}.`
    : word.length <= 3 && /^[a-z]+$/.test(word)
      ? word.toUpperCase()
      : word
}

function write(pack: LanguagePack, rows: readonly Row[]): string {
  const table = rows.map(([kind, words, read]) => `| ${kind} | ${words.join(' · ')} | ${read} |`)
  return [
    `# Dates in ${pack.name} (\`${pack.code}\`)`,
    '',
    'Made by `UPDATE=1 npx vitest run test/dates/language-proof`: what the words of `dates.ts` and `dates-cldr.ts` are read as.',
    '',
    '| what | words | read as |',
    '|---|---|---|',
    ...table,
    '',
  ].join('\n')
}
