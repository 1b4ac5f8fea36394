/**
 * Speed and right answers beside two general date libraries, in one run: `npm run bench:dates`.
 *
 * The cases are the public ones where they are at hand, else our own. The others get what they can say counted in their favour:
 * only the fields they hold certain, in EDTF, in the language of the case where they have it; one right end of two is no right range.
 */
import { readFileSync } from 'node:fs'
import anyDateParser from 'any-date-parser'
import * as chrono from 'chrono-node'
import { parseDate, parseDateRange } from '../src/dates.ts'
import { readDateCases } from '../test/dates/read-date-cases.ts'
import { sharedPath } from '../test/shared.ts'

interface Case {
  input: string
  language: string
  /** Null is no date; `start` alone is a date. */
  wanted: { start: string; end?: string; gregorian?: string } | null
}
type Answer = { start: string | null; end?: string | null; gregorian?: string } | null

const two = (number: number): string => String(number).padStart(2, '0')
function iso(year?: number | null, month?: number | null, day?: number | null): string | null {
  if (year == null) return month != null && day != null ? `XXXX-${two(month)}-${two(day)}` : null
  const common = `${year < 0 ? '-' : ''}${String(Math.abs(year < 0 ? year + 1 : year)).padStart(4, '0')}`
  return common + (month == null ? '' : `-${two(month)}${day == null ? '' : `-${two(day)}`}`)
}

const readers: Record<string, (one: Case) => Answer> = {
  wikivita({ input, language, wanted }) {
    if (wanted && wanted.end !== undefined) {
      const range = parseDateRange(input, { language })
      return range && { start: range.start?.edtf ?? '..', end: range.end?.edtf ?? '..' }
    }
    const date = parseDate(input, { language })
    return date && { start: date.edtf, ...(date.gregorian && { gregorian: date.gregorian }) }
  },
  'chrono-node'({ input, language }) {
    const locale = (chrono as unknown as Record<string, typeof chrono.en | undefined>)[language] ?? chrono.en
    const [result] = locale.parse(input)
    if (!result) return null
    const end = (part: typeof result.start | null | undefined): string | null =>
      part
        ? iso(
            part.isCertain('year') ? part.get('year') : null,
            part.isCertain('month') ? part.get('month') : null,
            part.isCertain('day') ? part.get('day') : null,
          )
        : null
    const start = end(result.start)
    return start === null ? null : { start, ...(result.end && { end: end(result.end) }) }
  },
  'any-date-parser'({ input, language }) {
    const found = anyDateParser.attempt(input, language) as {
      year?: number
      month?: number
      day?: number
      invalid?: string
    }
    if (found.invalid) return null
    const start = iso(found.year, found.month, found.day)
    return start === null ? null : { start }
  },
}

function isRight(wanted: Case['wanted'], answer: Answer): boolean {
  if (!wanted || !answer) return !wanted && !answer
  if (wanted.end !== undefined) return (answer.start ?? '..') === wanted.start && (answer.end ?? '..') === wanted.end
  return (
    answer.start === wanted.start ||
    (wanted.gregorian !== undefined && (answer.gregorian ?? answer.start) === wanted.gregorian)
  )
}

function readCases(): Case[] {
  const path = sharedPath('corpus/dates-public.json')
  if (path !== null) {
    const list: {
      input: string
      lang: string
      kind: string
      expect: { start: string; end?: string; gregorian?: string } | null
    }[] = JSON.parse(readFileSync(path, 'utf8'))
    return list.map(({ input, lang, expect }) => ({ input, language: lang, wanted: expect }))
  }
  return ['english', 'languages'].flatMap(readDateCases).map(({ input, language, expected }) => {
    const [start = '', end] = expected.replace(/=.*/, '').split('/')
    return { input, language, wanted: expected === 'null' ? null : { start, ...(end !== undefined && { end }) } }
  })
}

const cases = readCases()
const plain = cases.filter(({ input }) => !input.includes('{{'))
console.log(`${cases.length} cases, ${plain.length} of them in words`)
console.log('library            right, all   right, words   wrong value   µs a text (words)')
for (const [name, read] of Object.entries(readers)) {
  const answer = (one: Case): Answer => {
    try {
      return read(one)
    } catch {
      return null
    }
  }
  const right = cases.filter((one) => isRight(one.wanted, answer(one))).length
  const rightWords = plain.filter((one) => isRight(one.wanted, answer(one))).length
  const wrong = cases.filter((one) => answer(one) && !isRight(one.wanted, answer(one))).length
  for (let i = 0; i < 100; i++) for (const one of plain) answer(one)
  const rounds = name === 'wikivita' ? 100 : 20
  const start = process.cpuUsage().user
  for (let i = 0; i < rounds; i++) for (const one of plain) answer(one)
  const time = (process.cpuUsage().user - start) / rounds / plain.length
  const share = (count: number, of: number): string => `${count} = ${((100 * count) / of).toFixed(1)} %`.padEnd(13)
  console.log(
    `${name.padEnd(18)} ${share(right, cases.length)} ${share(rightWords, plain.length)}  ${String(wrong).padEnd(13)} ${time.toFixed(1)}`,
  )
}
