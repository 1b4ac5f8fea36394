import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError } from 'commander'
import { convertDump, createPool, DumpError, type DumpSummary, openDump, resumeOutput } from '../../stream/index.ts'
import { FileError, UsageError } from '../failures.ts'
import { openOutput } from '../output.ts'
import { checkOptions } from '../page-options.ts'
import { startProgress } from '../progress.ts'
import { complain, type Terminal } from '../terminal.ts'

/** Each thread takes tens of megabytes. */
const MOST_WORKERS = 256
const MOST = 999_999_999

interface Options {
  output?: string
  resume?: true
  workers: number
  namespace: number
  biographies?: true
  limit?: number
  language?: string
}

/**
 * `wikivita dump`: a MediaWiki export becomes NDJSON, one Article for each page of the namespace that is no redirect, in the
 * order of the dump. Exit code 0 only where the dump was read to its end (or to `--limit`).
 */
export function addDump(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('dump')
    .description('turn a dump (pages-articles .xml, .xml.bz2 or .xml.gz) into NDJSON, one Article a page')
    .argument('<file>', 'the dump; - is standard input')
    .option('-o, --output <file>', 'write there instead of standard output')
    .option('--resume', 'go on where an interrupted run with the same options stopped')
    .option(
      '-w, --workers <count>',
      'threads that parse; 0 = in the main one',
      countUpTo(MOST_WORKERS),
      Math.max(1, availableParallelism() - 1),
    )
    .option('-n, --namespace <number>', 'convert the pages of this namespace', countUpTo(MOST), 0)
    .option('-b, --biographies', 'only pages about people')
    .option('--limit <count>', 'stop after so many records', countUpTo(MOST))
    .option('-l, --language <code>', 'of the pages, as BCP 47; default what the dump says')
    .action(async (file: string, options: Options) => {
      check(options)
      const { output: target } = options
      const dump = attempt('read', file, () => openDump(file, terminal.stdin))
      const output = openOutput(target, terminal.stdout, [file], options.resume ? 'a' : 'w')
      const resumeAfter =
        options.resume && target !== undefined ? attempt('write', target, () => resumeOutput(target)) : undefined
      const pool = await createPool(options.workers)
      const progress = startProgress(terminal, dump)
      let summary: DumpSummary | undefined
      try {
        // an interrupted run may have ended before its first record
        if (!resumeAfter) await output.write('')
        await convertDump(dump, pool, (line) => output.write(line), {
          namespace: options.namespace,
          biographies: options.biographies ?? false,
          ...(options.limit !== undefined && { limit: options.limit }),
          ...(options.language !== undefined && { language: options.language }),
          ...(resumeAfter && { resumeAfter }),
          onProgress: (state) => {
            summary = state
            progress.update(state)
          },
        })
      } catch (error) {
        if (!(error instanceof DumpError)) throw error
        progress.stop()
        complain(terminal, new FileError('read', file, error.cause ?? error).message)
        if (summary?.pages === 0) summary = undefined
        exit(1)
      } finally {
        progress.stop()
        await output.close()
        await pool.close()
        if (summary) complain(terminal, toSentence(summary))
      }
    })
}

function check({ resume, output, language }: Options): void {
  if (resume && (output === undefined || output === '-'))
    throw new UsageError('--resume needs -o: it goes on in that file')
  if (language !== undefined) checkOptions({ language })
}

function attempt<T>(deed: 'read' | 'write', file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof DumpError) throw new UsageError(error.message)
    throw new FileError(deed, file, error)
  }
}

function toSentence(summary: DumpSummary): string {
  const { errors, notBiographies, limited } = summary
  const parts = [
    `${count(summary.records, 'record')}${errors > 0 ? ` (${count(errors, 'error')} among them)` : ''} from ${count(summary.pages, 'page')}`,
    count(summary.redirects, 'redirect'),
    `${count(summary.otherNamespaces, 'page')} of other namespaces`,
  ]
  if (notBiographies > 0) parts.push(`${count(notBiographies, 'page')} about no person`)
  if (limited) parts.push('stopped at the limit')
  return parts.join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function countUpTo(most: number): (words: string) => number {
  return (words) => {
    const number = /^\d+$/.test(words) ? Number(words) : Number.NaN
    if (!(number <= most)) throw new InvalidArgumentError(`It is not a whole number from 0 to ${most}`)
    return number
  }
}
