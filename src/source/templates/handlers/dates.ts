import {
  argument,
  type Node,
  parameter,
  positionals,
  type Template,
  toText,
  trimNodes,
} from '../../../document/index.ts'
import type { DateTemplate, DateWords, LanguagePack } from '../../../language/index.ts'
import type { Handler } from '../handler.ts'
import { before, closing, opening, value, whole } from '../pieces.ts'
import { centuries, centuryBehind } from './centuries.ts'

/** A date template stays, and shows what the page shows; never an age, which depends on today. */
export const date: Handler = (template, { language, table }) => {
  const layout = table.dates.get(template.key)
  if (layout) template.shown = new DateWriter(template, layout, language).nodes()
  return null
}

const yes = new Set(['y', 'yes', 'yea', 'yeah', 'true', '1', 'ja', 'oui', 'sí', 'si', 'sim', 'да'])

class DateWriter {
  private readonly template: Template
  private readonly layout: DateTemplate
  private readonly dates: DateWords
  private readonly dayFirst: boolean
  /** The positional values as words. */
  private readonly values: readonly string[]

  constructor(template: Template, layout: DateTemplate, language: LanguagePack) {
    this.template = template
    this.layout = layout
    this.dates = language.dates
    this.dayFirst = yes.has(toText(argument(template, 'df')).trim().toLowerCase()) || layout.order === 'dmy'
    this.values = positionals(template).map((one) => toText(value(one)).trim())
  }

  nodes(): Node[] {
    switch (this.layout.shows ?? 'one') {
      case 'one':
        return this.one()
      case 'words':
        return this.around('', this.first(1), '')
      case 'circa':
        return this.years('c. ', ' – c. ')
      case 'floruit':
        return this.years('fl. ', '–')
      case 'reign':
        return this.years('r. ', '–')
      case 'before':
        return this.years('before ', '–')
      case 'after':
        return this.years('after ', '–')
      case 'bc':
        return this.around('', this.first(1), ` ${this.dates.beforeShown ?? 'BC'}`)
      case 'century':
        return this.whole(centuries(this.values, this.dates))
      case 'centuryBefore':
        return this.whole(`${centuries(this.values, this.dates)} ${this.dates.beforeShown ?? 'BC'}`)
      case 'centuryBehind':
        return this.whole(centuryBehind(this.values, this.dates))
      case 'two':
        return this.whole(`${this.numbers(0)} – ${this.numbers(3)}`)
      case 'lifeSpan':
        return this.whole(this.lifeSpan())
      case 'list':
        return this.list()
      case 'flag':
        return this.whole(/^[bn]/i.test(this.values[0] ?? '') ? this.numbers(1) : this.numbers(4))
      case 'deathYear':
        return this.whole(this.write(this.values[0] ?? '', this.values[2] ?? '', ''))
      case 'asOf':
        return this.whole(`As of ${this.numbers(0)}`)
      case 'ageAt':
        return this.whole(this.ageAt())
      case 'oldStyle':
        return this.whole(this.oldStyle())
      case 'oldStyleYears':
        return this.whole(this.oldStyleYears())
      case 'oldStyleNewYear':
        return this.whole(`${this.values[0] ?? ''} ${this.values[1] ?? ''} [N.S. ${this.values[2] ?? ''}]`)
      case 'oldToNew':
        return this.whole(`${this.values[0] ?? ''} [${this.values[2] ?? ''} N.S.] ${this.values[1] ?? ''}`)
      case 'newAndOldNumbers':
        return this.whole(this.newAndOldNumbers())
      case 'none':
        return []
    }
  }

  /** The date at `first`; words where the first value is no number: `{{birth date|17 May 1953}}`. */
  private one(): Node[] {
    const { named, first = 1 } = this.layout
    const values = this.values
    if ((values[0] ?? '') === '') {
      const [year, month, day] = (named ?? ['year', 'month', 'day']).map((name) => this.named(name))
      if (year !== undefined || month !== undefined) return this.whole(this.write(year ?? '', month ?? '', day ?? ''))
    }
    const at = values.length >= first + 2 || first === 1 ? first - 1 : 0
    const lead = values[at] ?? ''
    if (lead === '' || isNumber(lead) || isNumber(values[at + 1] ?? '')) return this.whole(this.numbers(at))
    const words = values.slice(at, at + 3).filter((word) => word !== '' && !/^[a-z]{2}$/i.test(word))
    // > {{birth-date|17 December 1901|17 Dec 1901}} {{date|mai|1953}}
    return words.length > 1 && isNumber(words[words.length - 1]!)
      ? this.whole(words.join(' '))
      : this.around('', this.first(at + 1), '')
  }

  /** Three values from `at` on, in the order of the layout, turned round where the year stands at the other end. */
  private numbers(at: number): string {
    const [a = '', b = '', c = ''] = this.values.slice(at, at + 3)
    // > {{birth date|{{CURRENTYEAR}}|5|17}}: what depends on today is no date
    if (this.hides(at)) return ''
    const { order } = this.layout
    const yearFirst = order === 'ymd' || order === 'text'
    const turned = yearFirst ? isYear(c) && !isYear(a) : isYear(a) && !isYear(c)
    if (order === 'mdy' && !turned) return this.write(c, a, b)
    return yearFirst !== turned ? this.write(a, b, c) : this.write(c, b, a)
  }

  /** Whether one of three values has something in it that shows nothing here. */
  private hides(at: number): boolean {
    return positionals(this.template)
      .slice(at, at + 3)
      .some(
        (one, i) =>
          this.values[at + i] === '' && value(one).some((node) => node.type !== 'text' && node.type !== 'comment'),
      )
  }

  private write(year: string, month: string, day: string): string {
    const formats = this.dates.formats ?? english
    const y = unpadded(year)
    const d = unpadded(day)
    const number = isNumber(month) ? Number(month) : 0
    const name = number >= 1 && number <= 12 ? this.monthName(number) : unpadded(month)
    if (month === '') return formats.year.replace('{y}', y)
    // > 17 5, 1953: an old copy has no name for the month 17
    if (number > 12) return `${name} ${d}, ${y}`.trim()
    const pattern =
      d === ''
        ? formats.month
        : y === ''
          ? formats.dayMonth
          : this.dayFirst && formats.day.startsWith('{month}')
            ? dayFirst
            : formats.day
    return pattern
      .replace('{month}', name)
      .replace('{m}', number > 0 ? String(number) : name)
      .replace('{d}', d)
      .replace('{y}', y)
      .trim()
  }

  private monthName(month: number): string {
    return this.dates.cldr.months[month - 1]?.[0] ?? String(month)
  }

  private years(word: string, between: string): Node[] {
    const [first, second] = positionals(this.template).filter((one) => value(one).length > 0)
    if (!first) return this.whole(word.trim())
    const nodes = [opening(this.template, word), ...value(first)]
    if (second) nodes.push(before(second, between), ...value(second))
    return nodes
  }

  /** > {{film date|1982|6|25|United States|1982|9|9|United Kingdom}} */
  private list(): Node[] {
    const lines: string[] = []
    for (let at = 0; at < this.values.length && lines.length < 50; at += 4) {
      const place = this.values[at + 3] ?? ''
      if (isNumber(this.values[at] ?? '')) lines.push(`${this.numbers(at)}${place === '' ? '' : ` (${place})`}`)
    }
    return lines.flatMap((line, i): Node[] =>
      i === 0 ? this.whole(line) : [{ type: 'break', position: this.template.position }, ...this.whole(line)],
    )
  }

  /** > {{bd|1953年|5月17日|2020年|6月3日}} {{生没年|1953|5|17|2020|6|3}} */
  private lifeSpan(): string {
    const [a = '', b = '', c = '', d = ''] = this.values
    if (isNumber(b) || this.values.length > 5) return `${this.numbers(0)} – ${this.numbers(3)}`.replace(/^ – $/, '')
    return `${a}${b}–${c}${d}`
  }

  /** Born in one of two years, by an age on a day: > {{birth based on age as of date|71|2025|5|17}} */
  private ageAt(): string {
    const [age = '', year = ''] = this.values
    if (!isNumber(age) || !isNumber(year)) return ''
    const later = Number(year) - Number(age)
    return `${later - 1} or ${later}`
  }

  /** > {{OldStyleDate|6 June|1799|26 May}} */
  private oldStyle(): string {
    const [fresh = '', year = '', old = ''] = this.values
    if (!/\d/.test(fresh) || !/^\d/.test(year)) return this.newAndOldNumbers()
    return old === '' ? `${fresh} ${year}` : `${fresh} [O.S. ${old}] ${year}`
  }

  /** > {{OldStyleDateDY|17 January|1706|6 January 1705}} */
  private oldStyleYears(): string {
    const [fresh = '', year = '', old = ''] = this.values
    return old === '' ? `${fresh} ${year}` : `${fresh} ${year} [O.S. ${old}]`
  }

  /** > {{OldStyleDate|25|июля|1826|13|июля|1826}}: new style in the values, old style first on the page */
  private newAndOldNumbers(): string {
    const [day = '', month = '', year = '', oldDay = '', oldMonth = '', oldYear = ''] = this.values
    const name = isNumber(month) && Number(month) <= 12 && Number(month) > 0 ? this.monthName(Number(month)) : month
    const oldName =
      isNumber(oldMonth) && Number(oldMonth) <= 12 && Number(oldMonth) > 0 ? this.monthName(Number(oldMonth)) : oldMonth
    if (oldDay === '') return `${unpadded(day)} ${name} ${year}`.trim()
    if (oldYear !== '' && oldYear !== year) return `${oldDay} ${oldName || name} ${oldYear} (${day} ${name} ${year})`
    return oldName === '' || oldName === name
      ? `${oldDay} (${day}) ${name} ${year}`
      : `${oldDay} ${oldName} (${day} ${name}) ${year}`
  }

  private named(name: string): string | undefined {
    const found = parameter(this.template, name, name.toUpperCase())
    return found ? toText(value(found)).trim() : undefined
  }

  private first(number: number): Node[] {
    return trimNodes(positionals(this.template)[number - 1]?.children ?? [])
  }

  private around(lead: string, nodes: Node[], trail: string): Node[] {
    const shown = lead === '' ? [...nodes] : [opening(this.template, lead), ...nodes]
    if (trail !== '' && nodes.length > 0) shown.push(closing(this.template, trail))
    return shown
  }

  private whole(words: string): Node[] {
    return words === '' ? [] : whole(this.template, words)
  }
}

const english = { day: '{month} {d}, {y}', month: '{month} {y}', dayMonth: '{month} {d}', year: '{y}' }
const dayFirst = '{d} {month} {y}'

function isNumber(word: string): boolean {
  return /^\d{1,4}$/.test(word)
}

function isYear(word: string): boolean {
  return /^\d{3,4}$/.test(word) || (isNumber(word) && Number(word) > 31)
}

/** `07` as the page shows it; a year keeps what it has. */
function unpadded(word: string): string {
  return /^0+\d$/.test(word) ? word.slice(-1) : word
}
