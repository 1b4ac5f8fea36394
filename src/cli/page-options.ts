import { type Command, Option } from 'commander'
import { type ParseOptions, parseArticle } from '../index.ts'
import { UsageError } from './failures.ts'

/** The options that say how a page is to be read, the same for every command that reads pages. */
export interface PageOptions {
  format: NonNullable<ParseOptions['format']>
  language: string
  title?: string
  prose: boolean
}

export function addPageOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'of the page').choices(['auto', 'wikitext', 'rendered-text']).default('auto'),
    )
    .option('-l, --language <code>', 'of the page, as BCP 47', 'en')
    .option('-t, --title <title>', 'of the page, where its text does not state it')
    .option('--no-prose', 'read no offices from sentences')
}

/** What the library is to be told; a language that it does not have is bad usage. */
export function toParseOptions(
  { format, language, title, prose }: PageOptions,
  files: readonly string[],
): ParseOptions {
  if (title !== undefined && files.length > 1) throw new UsageError('--title is for one page, but there are several')
  const options: ParseOptions = { format, language, prose, ...(title !== undefined && { title }) }
  checkOptions(options)
  return options
}

/** Asks the library itself, which is the only one to know its languages: what it does not take is bad usage. */
export function checkOptions(options: ParseOptions): void {
  try {
    parseArticle('', { ...options, format: 'rendered-text' })
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}
