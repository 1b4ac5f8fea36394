/**
 * Writes `src/language/<code>/dates-cldr.ts` for every pack from the CLDR data that Node carries (`npx tsx scripts/generate-dates.ts`),
 * so that names of months are never typed by hand. What CLDR lacks stands beside it, in `dates.ts`.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handMade } from './hand-made-names.ts'

const root = new URL('../src/language/', import.meta.url).pathname
const usesPersian = new Set(['fa'])
const usesEthiopic = new Set(['am'])

/** A year in which the twelve months of each calendar can be asked for by Gregorian dates. */
const gregorian = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 15)))
const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2021, 7, 2 + day)))

const fold = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[.॰]/g, '')
    .replace(/[\u200e\u200f\u200b]/g, '')
    .trim()
/** Without Catalan `de` and `d’`, which the packs count among the links; names that are numbers (`5月`, `tháng 5`) are read by their counters. */
const unique = (words: readonly (string | undefined)[]): string[] => [
  ...new Set(
    words
      .filter((word) => word !== undefined)
      .map((word) => fold(word).replace(/^(?:de |d[’'])/i, ''))
      .filter((word) => word !== '' && !/[\p{Nd}月]/u.test(word)),
  ),
]

function part(locale: string, options: Intl.DateTimeFormatOptions, date: Date, type: string): string | undefined {
  return new Intl.DateTimeFormat(locale.includes('-u-') ? locale : `${locale}-u-ca-gregory`, {
    ...options,
    timeZone: 'UTC',
  })
    .formatToParts(date)
    .find((piece) => piece.type === type)?.value
}

/** First the form that stands in a date (genitive where the language has one), last the standalone one. */
function monthForms(locale: string, date: Date): string[] {
  return unique([
    part(locale, { day: 'numeric', month: 'long', year: 'numeric' }, date, 'month'),
    part(locale, { day: 'numeric', month: 'long' }, date, 'month'),
    part(locale, { day: 'numeric', month: 'short', year: 'numeric' }, date, 'month'),
    part(locale, { month: 'short' }, date, 'month'),
    part(locale, { month: 'long', year: 'numeric' }, date, 'month'),
    part(locale, { month: 'long' }, date, 'month'),
  ])
}

/** Months of another calendar: ask for one day in each, by walking through one of its years. */
function foreignMonths(locale: string, calendar: string, count: number): string[][] {
  const months = Array.from({ length: count }, (): string[] => [])
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', timeZone: 'UTC' })
  for (let day = 0; day < 370; day += 3) {
    const date = new Date(Date.UTC(2021, 0, 1 + day))
    const month = Number(number.format(date)) - 1
    const forms = months[month]
    if (!forms || forms.length > 0) continue
    const name = `${locale}-u-ca-${calendar}`
    forms.push(
      ...unique([
        part(name, { day: 'numeric', month: 'long', year: 'numeric' }, date, 'month'),
        part(name, { month: 'long' }, date, 'month'),
      ]),
    )
  }
  return months
}

function eras(locale: string, year: number): string[] {
  const date = new Date(0)
  date.setUTCFullYear(year, 5, 1)
  return unique(
    (['long', 'short', 'narrow'] as const)
      .map((era) => part(locale, { era, year: 'numeric' }, date, 'era'))
      .filter((word) => word !== undefined && word.length > 1),
  )
}

const list = (words: readonly string[]): string => `[${words.map((word) => quote(word)).join(', ')}]`
const quote = (word: string): string => (word.includes("'") ? `"${word}"` : `'${word}'`)
const lists = (rows: readonly (readonly string[])[]): string =>
  `[\n${rows.map((row) => `    ${list(row)},\n`).join('')}  ]`

for (const code of readdirSync(root).sort()) {
  if (!existsSync(join(root, code, 'index.ts')) || code === 'types') continue
  const locale = code === 'sr' ? 'sr-Cyrl' : code
  const known = Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0
  const months = known ? gregorian.map((date) => monthForms(locale, date)) : handMade[code]!.months
  const latin = code === 'sr' ? gregorian.map((date) => monthForms('sr-Latn', date)) : []
  const weekdays = known
    ? unique(
        week.flatMap((date) => [
          part(locale, { weekday: 'long' }, date, 'weekday'),
          part(locale, { weekday: 'short' }, date, 'weekday'),
        ]),
      )
    : handMade[code]!.weekdays
  const lines = [
    "import type { CalendarNames } from '../types/index.ts'",
    '',
    known
      ? `/** Made by scripts/generate-dates.ts from CLDR ${process.versions.cldr}; additions stand in dates.ts. */`
      : '/** Made by scripts/generate-dates.ts; CLDR has no dates in this language, so the names are from scripts/hand-made-names.ts. */',
    'export const cldr: CalendarNames = {',
    `  months: ${lists(months.map((forms, month) => [...new Set([...forms, ...(latin[month] ?? [])])]))},`,
    `  weekdays: ${list(weekdays)},`,
    `  islamicMonths: ${lists(known ? foreignMonths(locale, 'islamic-civil', 12) : [])},`,
    ...(usesPersian.has(code) ? [`  persianMonths: ${lists(foreignMonths(locale, 'persian', 12))},`] : []),
    ...(usesEthiopic.has(code) ? [`  ethiopicMonths: ${lists(foreignMonths(locale, 'ethiopic', 13))},`] : []),
    `  before: ${list(known ? eras(locale, -100) : [])},`,
    `  after: ${list(known ? eras(locale, 100) : [])},`,
    '}',
    '',
  ]
  writeFileSync(join(root, code, 'dates-cldr.ts'), lines.join('\n'))
}
