import type { Command } from 'commander'
import { parseArticle } from '../../index.ts'
import { UsageError } from '../failures.ts'
import { openOutput } from '../output.ts'
import { addPageOptions, type PageOptions, toParseOptions } from '../page-options.ts'
import { checkFiles, forEachFile } from '../read-input.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends PageOptions {
  pretty?: true
  output?: string
}

/** `wikivita parse`: the Article of one page as JSON, of several pages as NDJSON in the order of the files. */
export function addParse(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  addPageOptions(
    program
      .command('parse', { isDefault: true })
      .description('turn pages into JSON: one Article, or one line for each of several')
      .argument('[files...]', 'raw text of pages; - is standard input'),
  )
    .option('-p, --pretty', 'indent the JSON of one page')
    .option('-o, --output <file>', 'write there instead of standard output')
    .action(async (files: string[], options: Options) => {
      checkFiles(files)
      if (options.pretty && files.length > 1) throw new UsageError('--pretty is for one page: several are one per line')
      const parseOptions = toParseOptions(options, files)
      const output = openOutput(options.output, terminal.stdout, files)
      try {
        const all = await forEachFile(files, terminal, async (text) => {
          const article = parseArticle(text, parseOptions)
          await output.write(`${JSON.stringify(article, null, options.pretty ? 2 : 0)}\n`)
        })
        if (!all) exit(1)
      } finally {
        await output.close()
      }
    })
}
