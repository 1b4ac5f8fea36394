/**
 * Every kind of issue there is: its usual severity, what it carries, its sentence. The documentation page of issues is made from this table.
 */

export type Severity = 'error' | 'warning' | 'info'

/** What each issue carries beside code, severity, message, path and position. */
export interface IssuePayloads {
  // from reading
  'unreadable-date': { text: string }
  'impossible-date': { text: string }
  'ambiguous-date': { text: string; edtf: string; other: string }
  'unreadable-value': { text: string; expected: string }
  'unclosed-markup': { markup: string }
  'unreadable-markup': { reason: string }
  'unknown-template': { template: string }
  'duplicate-parameter': { parameter: string }
  'undefined-reference': { name: string; group?: string }
  'unused-reference': { name: string; group?: string }
  'duplicate-reference': { ids: string[]; url?: string }
  'level-inferred': { headings: number }
  'no-infobox': Record<never, never>
  'office-disagreement': { office: string; fact: string; values: string[]; positions: { start: number; end: number }[] }
  // from validateArticle
  'death-before-birth': { birth: string; death: string }
  'age-implausible': { birth: string; death: string; years: number }
  'term-ends-before-start': { office: string; start: string; end: string }
  'term-outside-life': { office: string; date: string; birth?: string; death?: string }
  'terms-overlap': { office: string; first: string; second: string }
  'successor-mismatch': { office: string; date: string; names: string[] }
  'infobox-disagrees-with-lead': { fact: string; infobox: string; lead: string }
  'infobox-disagrees-with-category': { fact: string; infobox: string; category: string }
  'future-date': { date: string; today: string }
  'accessed-before-issued': { reference: string; issued: string; accessed: string }
  'invalid-url': { url: string }
  'invalid-isbn': { isbn: string }
  'invalid-issn': { issn: string }
  'invalid-doi': { doi: string }
  'citation-count-mismatch': { reference: string; stated: number; counted: number }
  // from validateSuccessions
  'succession-gap': { office: string; page: string; other: string; relation: 'predecessor' | 'successor' }
  'succession-disagreement': {
    office: string
    page: string
    other: string
    relation: 'predecessor' | 'successor'
    names: string[]
  }
}

export type IssueCode = keyof IssuePayloads

/** One entry of the table: `message` turns the payload into a sentence without a final full stop. */
interface Entry<Code extends IssueCode> {
  severity: Severity
  /** From reading the text, or from holding facts against each other. */
  from: 'reading' | 'validation'
  /** What it means, for the documentation page. */
  meaning: string
  /** A payload with all that it may carry, for the documentation page. */
  example: Required<IssuePayloads[Code]>
  message: (payload: IssuePayloads[Code]) => string
}

export const issueTable: { readonly [Code in IssueCode]: Entry<Code> } = {
  'unreadable-date': {
    severity: 'warning',
    from: 'reading',
    meaning: 'A field that holds a date has words that are none.',
    example: { text: 'to be announced' },
    message: ({ text }) => `No date can be read from ${quote(text)}`,
  },
  'impossible-date': {
    severity: 'warning',
    from: 'reading',
    meaning: 'The words name a day that the calendar does not have.',
    example: { text: '31 April 1987' },
    message: ({ text }) => `There is no such day as ${quote(text)}`,
  },
  'ambiguous-date': {
    severity: 'info',
    from: 'reading',
    meaning: 'Day and month could be the other way round.',
    example: { text: '5 6, 1953', edtf: '1953-06-05', other: '1953-05-06' },
    message: ({ text, edtf, other }) => `${quote(text)} was read as ${edtf}, but could be ${other}`,
  },
  'unreadable-value': {
    severity: 'info',
    from: 'reading',
    meaning: 'A field wants a type (a number, an address, a height …) and has other words.',
    example: { text: 'tall', expected: 'height' },
    message: ({ text, expected }) => `No ${expected} can be read from ${quote(text)}`,
  },
  'unclosed-markup': {
    severity: 'warning',
    from: 'reading',
    meaning: 'Markup is opened and never closed; it was read as plain text, or up to where it must end.',
    example: { markup: '{{Infobox person' },
    message: ({ markup }) => `${quote(markup)} is never closed`,
  },
  'unreadable-markup': {
    severity: 'error',
    from: 'reading',
    meaning: 'A stretch of the page could not be read as wikitext and was kept as plain text.',
    example: { reason: 'it is nested too deeply' },
    message: ({ reason }) => `Markup was kept as plain text: ${reason}`,
  },
  'unknown-template': {
    severity: 'info',
    from: 'reading',
    meaning: 'No catalogue knows the template; its readable arguments were kept.',
    example: { template: 'Party shading/Blue' },
    message: ({ template }) => `The template ${quote(template)} is not known; its readable arguments were kept`,
  },
  'duplicate-parameter': {
    severity: 'warning',
    from: 'reading',
    meaning: 'A template names a parameter twice; the last one counts, as on the page.',
    example: { parameter: 'birth_date' },
    message: ({ parameter }) => `The parameter ${quote(parameter)} stands twice; the last one counts`,
  },
  'undefined-reference': {
    severity: 'warning',
    from: 'reading',
    meaning: 'A footnote is cited by a name (or number) that nothing defines.',
    example: { name: 'Times', group: 'note' },
    message: ({ name }) => `The reference ${quote(name)} is cited but never defined`,
  },
  'unused-reference': {
    severity: 'info',
    from: 'reading',
    meaning: 'The reference list defines a footnote that nothing cites.',
    example: { name: 'Times', group: 'note' },
    message: ({ name }) => `The reference ${quote(name)} is defined but never cited`,
  },
  'duplicate-reference': {
    severity: 'warning',
    from: 'reading',
    meaning: 'Two footnotes cite the same page, or one name is defined twice with different content.',
    example: { ids: ['ref-10', 'ref-11'], url: 'https://example.org/page' },
    message: ({ ids, url }) =>
      ids.length === 1
        ? `The reference ${quote(ids[0]!)} is defined twice with different content`
        : `The references ${ids.join(' and ')} are the same${url ? `: ${url}` : ''}`,
  },
  'level-inferred': {
    severity: 'info',
    from: 'reading',
    meaning: 'The text does not say the levels of its headings; they were inferred.',
    example: { headings: 12 },
    message: ({ headings }) => `The levels of ${headings} headings were inferred`,
  },
  'no-infobox': {
    severity: 'info',
    from: 'reading',
    meaning: 'The page has no infobox.',
    example: {},
    message: () => 'The page has no infobox',
  },
  'office-disagreement': {
    severity: 'warning',
    from: 'reading',
    meaning: 'Two places of the page say different things of one tenure; the first value was kept.',
    example: { office: 'Mayor of Springfield', fact: 'start', values: ['1990-01-01', '1990-01-04'], positions: [] },
    message: ({ office, fact, values }) =>
      `Places disagree on the ${fact} of ${quote(office)}: ${values.join(' and ')}`,
  },
  'death-before-birth': {
    severity: 'error',
    from: 'validation',
    meaning: 'The date of death is before the date of birth.',
    example: { birth: '1953-05-17', death: '1935-01-02' },
    message: ({ birth, death }) => `Death (${death}) is before birth (${birth})`,
  },
  'age-implausible': {
    severity: 'warning',
    from: 'validation',
    meaning: 'The dates give an age that nobody has reached.',
    example: { birth: '1753-05-17', death: '1953-01-02', years: 199 },
    message: ({ birth, death, years }) => `${birth} to ${death} is an age of ${years} years`,
  },
  'term-ends-before-start': {
    severity: 'error',
    from: 'validation',
    meaning: 'A term ends before it starts.',
    example: { office: 'Mayor of Springfield', start: '1994', end: '1990' },
    message: ({ office, start, end }) => `The term as ${quote(office)} ends (${end}) before it starts (${start})`,
  },
  'term-outside-life': {
    severity: 'warning',
    from: 'validation',
    meaning: 'A term starts before birth or after death.',
    example: { office: 'Mayor of Springfield', date: '1940', birth: '1953-05-17', death: '2003-01-02' },
    message: ({ office, date, birth, death }) =>
      `The term as ${quote(office)} (${date}) is outside the life (${birth ?? ''}/${death ?? ''})`,
  },
  'terms-overlap': {
    severity: 'info',
    from: 'validation',
    meaning: 'Two terms in one office overlap.',
    example: { office: 'Mayor of Springfield', first: '1990/1994', second: '1992/1996' },
    message: ({ office, first, second }) => `Two terms as ${quote(office)} overlap: ${first} and ${second}`,
  },
  'successor-mismatch': {
    severity: 'warning',
    from: 'validation',
    meaning: 'Two tenures of one office whose dates meet name different people.',
    example: { office: 'Mayor of Springfield', date: '1994', names: ['Ann Example', 'Bob Example'] },
    message: ({ office, date, names }) =>
      `At ${date} the office ${quote(office)} passes to different people: ${names.join(' and ')}`,
  },
  'infobox-disagrees-with-lead': {
    severity: 'warning',
    from: 'validation',
    meaning: 'Infobox and first sentence give different dates.',
    example: { fact: 'birthDate', infobox: '1953-05-17', lead: '1953-05-18' },
    message: ({ fact, infobox, lead }) => `The infobox gives ${infobox} for the ${fact}, the lead ${lead}`,
  },
  'infobox-disagrees-with-category': {
    severity: 'warning',
    from: 'validation',
    meaning: 'Infobox and categories say different things.',
    example: { fact: 'birthDate', infobox: '1953-05-17', category: '1954 births' },
    message: ({ fact, infobox, category }) =>
      `The infobox gives ${infobox} for the ${fact}, the category is ${quote(category)}`,
  },
  'future-date': {
    severity: 'warning',
    from: 'validation',
    meaning: 'A date lies after the day that the caller gave as today.',
    example: { date: '2131-01-02', today: '2031-01-02' },
    message: ({ date, today }) => `${date} is after ${today}`,
  },
  'accessed-before-issued': {
    severity: 'warning',
    from: 'validation',
    meaning: 'A source was accessed before it was published.',
    example: { reference: 'ref-1', issued: '2019-03-20', accessed: '2018-03-20' },
    message: ({ reference, issued, accessed }) =>
      `${reference} was accessed (${accessed}) before it was issued (${issued})`,
  },
  'invalid-url': {
    severity: 'warning',
    from: 'validation',
    meaning: 'An address is none.',
    example: { url: 'http//example.org' },
    message: ({ url }) => `${quote(url)} is no valid address`,
  },
  'invalid-isbn': {
    severity: 'warning',
    from: 'validation',
    meaning: 'An ISBN has the wrong length or check digit.',
    example: { isbn: '978-0-300-21780-4' },
    message: ({ isbn }) => `${quote(isbn)} is no valid ISBN`,
  },
  'invalid-issn': {
    severity: 'warning',
    from: 'validation',
    meaning: 'An ISSN has the wrong length or check digit.',
    example: { issn: '0040-781Y' },
    message: ({ issn }) => `${quote(issn)} is no valid ISSN`,
  },
  'invalid-doi': {
    severity: 'warning',
    from: 'validation',
    meaning: 'A DOI does not have the form 10.prefix/suffix.',
    example: { doi: 'doi.example/10' },
    message: ({ doi }) => `${quote(doi)} is no valid DOI`,
  },
  'citation-count-mismatch': {
    severity: 'info',
    from: 'validation',
    meaning: 'The back-links of a rendered reference list count other citations than the text has.',
    example: { reference: 'ref-1', stated: 3, counted: 2 },
    message: ({ reference, stated, counted }) =>
      `${reference} says it is cited ${stated} times, the text cites it ${counted} times`,
  },
  'succession-gap': {
    severity: 'info',
    from: 'validation',
    meaning: 'A page names a neighbour in an office whose own page has no such office at that time.',
    example: { office: 'Mayor of Springfield', page: 'Ann Example', other: 'Bob Example', relation: 'successor' },
    message: ({ office, page, other, relation }) =>
      `${page} names ${other} as ${relation} in ${quote(office)}, but the page of ${other} has no such term`,
  },
  'succession-disagreement': {
    severity: 'warning',
    from: 'validation',
    meaning: 'Two pages disagree on who followed whom in an office.',
    example: {
      office: 'Mayor of Springfield',
      page: 'Ann Example',
      other: 'Bob Example',
      relation: 'successor',
      names: ['Carl Example'],
    },
    message: ({ office, page, other, relation, names }) =>
      `${page} names ${other} as ${relation} in ${quote(office)}, but the page of ${other} names ${names.join(' and ')} on its side`,
  },
}

/** All codes, in the order of the table. */
export const issueCodes = Object.keys(issueTable) as [IssueCode, ...IssueCode[]]

function quote(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`
}
