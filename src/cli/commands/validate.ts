import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  type Issue,
  issueCodes,
  lineAndColumn,
  prettyPrint,
  type ValidateOptions,
  validateArticle,
} from '../../index.ts'
import { paint } from '../colours.ts'
import { openOutput } from '../output.ts'
import { addPageOptions, type PageOptions, toParseOptions } from '../page-options.ts'
import { readPages } from '../read-articles.ts'
import { checkFiles, forEachFile } from '../read-input.ts'
import { complain, type Terminal } from '../terminal.ts'

interface Options extends PageOptions {
  report: 'text' | 'json' | 'ndjson'
  failOn: string[]
  least: Severity
  today?: string
  ndjson?: true
  rule: NonNullable<ValidateOptions['rules']>
}

type Severity = Issue['severity']

/** From harmless to bad. */
const severities: readonly Severity[] = ['info', 'warning', 'error']

/** An issue with the place that people look for. `line` and `column` count from 1, columns in UTF-16 units. */
type Finding = { file: string; line?: number; column?: number } & Issue

/** `wikivita validate`: what is wrong with the pages, and exit code 1 where it is bad enough. */
export function addValidate(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  addPageOptions(
    program
      .command('validate')
      .description('print what is wrong with pages; exit code 1 where there is an issue of severity error')
      .argument('[files...]', 'raw text of pages; - is standard input'),
  )
    .addOption(new Option('-r, --report <kind>', 'how to print').choices(['text', 'json', 'ndjson']).default('text'))
    .addOption(
      new Option('--fail-on <what>', 'what gives exit code 1: error, warning, info, never or codes, with commas')
        .argParser(parseFailOn)
        .default(['error'], 'error'),
    )
    .addOption(new Option('--least <severity>', 'print no issues below').choices(severities).default('info'))
    .option('--rule <code=severity>', 'another severity for a code, or off; may be repeated', parseRule, {})
    .option('--today <date>', 'hold dates against this day, as YYYY-MM-DD', parseDay)
    .option(
      '--ndjson',
      'the input is NDJSON: records {"id", "text"} or Articles, one a line (so is a file named .ndjson)',
    )
    .action(async (files: string[], options: Options) => {
      checkFiles(files)
      const parseOptions = toParseOptions(options, files)
      const output = openOutput(undefined, terminal.stdout, files)
      const validateOptions = { rules: options.rule, ...(options.today !== undefined && { today: options.today }) }
      const findings: Finding[] = []
      const counts = new Map<Issue['code'], number>()
      let bad = false
      const all = await forEachFile(files, terminal, async (text, file) => {
        for (const { name, article, source, failure } of readPages(text, file, parseOptions, options.ndjson ?? false)) {
          if (!article) {
            complain(terminal, `${name}: ${failure}`)
            bad = true
            continue
          }
          const issues = validateArticle(article, validateOptions)
          bad ||= issues.some((issue) => isFailure(issue, options.failOn))
          for (const issue of issues.sort(byPlace)) {
            if (severities.indexOf(issue.severity) < severities.indexOf(options.least)) continue
            counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1)
            if (options.report === 'text') {
              await output.write(`${paint(prettyPrint(issue, source, name), issue.severity, terminal)}\n`)
              continue
            }
            const place = issue.position && source !== null ? lineAndColumn(source, issue.position.start) : {}
            const finding = { file: name, ...place, ...issue }
            if (options.report === 'ndjson') await output.write(`${JSON.stringify(finding)}\n`)
            else findings.push(finding)
          }
        }
      })
      if (options.report === 'json') await output.write(`${JSON.stringify(findings, null, 2)}\n`)
      if (options.report === 'text' && counts.size > 0) complain(terminal, summary(counts))
      if (bad || !all) exit(1)
    })
}

/** `3 duplicate-reference, 1 future-date`: the most frequent first. */
function summary(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${count} ${code}`)
    .join(', ')
}

function byPlace(a: Issue, b: Issue): number {
  return (a.position?.start ?? -1) - (b.position?.start ?? -1)
}

/** `warning` means warnings and what is worse; a code means that code whatever its severity. */
function isFailure(issue: Issue, failOn: readonly string[]): boolean {
  return failOn.some((what) => {
    const least = (severities as readonly string[]).indexOf(what)
    return least < 0 ? what === issue.code : severities.indexOf(issue.severity) >= least
  })
}

function parseFailOn(words: string): string[] {
  const known: readonly string[] = ['never', ...severities, ...issueCodes]
  const wanted = words.split(',').map((word) => word.trim())
  for (const word of wanted) {
    if (!known.includes(word)) throw new InvalidArgumentError(`${word} is neither a severity, never, nor an issue code`)
  }
  return wanted
}

function parseDay(words: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) throw new InvalidArgumentError('It is not of the form YYYY-MM-DD')
  const day = new Date(words)
  // 2020-02-30 would be the first of March
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
  if (!isDay) throw new InvalidArgumentError('There is no such day')
  return words
}

/** `future-date=off`, `invalid-url=error`. */
function parseRule(words: string, rules: Options['rule']): Options['rule'] {
  const [code = '', severity = ''] = words.split(/=(.*)/s)
  if (!(issueCodes as readonly string[]).includes(code)) throw new InvalidArgumentError(`${code} is no issue code`)
  if (severity !== 'off' && !(severities as readonly string[]).includes(severity)) {
    throw new InvalidArgumentError('It is not of the form code=error, warning, info or off')
  }
  return { ...rules, [code]: severity as Severity | 'off' }
}
