import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Issue, issueCodes, type ValidateOptions, validateArticle } from '../../index.ts'
import { openOutput } from '../output.ts'
import { addPageOptions, type PageOptions, toParseOptions } from '../page-options.ts'
import { readPages } from '../read-articles.ts'
import { checkFiles, forEachFile } from '../read-input.ts'
import { type ReportKind, reportKinds, startReport } from '../report.ts'
import { complain, type Terminal } from '../terminal.ts'

interface Options extends PageOptions {
  report: ReportKind
  failOn: string[]
  least: Severity
  today?: string
  ndjson?: true
  rule: NonNullable<ValidateOptions['rules']>
}

type Severity = Issue['severity']

/** From harmless to bad. */
const severities: readonly Severity[] = ['info', 'warning', 'error']

/** `wikivita validate`: what is wrong with the pages, and exit code 1 where it is bad enough. */
export function addValidate(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  addPageOptions(
    program
      .command('validate')
      .description('print what is wrong with pages; exit code 1 where there is an issue of severity error')
      .argument('[files...]', 'raw text of pages; - is standard input'),
  )
    .addOption(new Option('-r, --report <kind>', 'how to print').choices(reportKinds).default('text'))
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
      const report = startReport(options.report, output, terminal)
      let bad = false
      const all = await forEachFile(files, terminal, async (text, file) => {
        for (const page of readPages(text, file, parseOptions, options.ndjson ?? false)) {
          if (!page.article) {
            complain(terminal, `${page.name}: ${page.failure}`)
            bad = true
            continue
          }
          const issues = validateArticle(page.article, validateOptions)
          bad ||= issues.some((issue) => isFailure(issue, options.failOn))
          for (const issue of issues.sort(byPlace)) if (isAtLeast(issue, options.least)) await report.add(issue, page)
        }
      })
      await report.end()
      if (bad || !all) exit(1)
    })
}

function byPlace(a: Issue, b: Issue): number {
  return (a.position?.start ?? -1) - (b.position?.start ?? -1)
}

/** `warning` means warnings and what is worse; a code means that code whatever its severity. */
function isFailure(issue: Issue, failOn: readonly string[]): boolean {
  return failOn.some((what) => {
    const least = severities.find((severity) => severity === what)
    return least === undefined ? what === issue.code : isAtLeast(issue, least)
  })
}

function isAtLeast({ severity }: Issue, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least)
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
