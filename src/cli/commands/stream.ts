import { pipeline, type Readable } from 'node:stream'
import type { Command } from 'commander'
import split from 'split2'
import { parseLine } from '../../stream/index.ts'
import { FileError } from '../failures.ts'
import { openOutput } from '../output.ts'
import { addPageOptions, type PageOptions, toParseOptions } from '../page-options.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends PageOptions {
  output?: string
}

/**
 * `wikivita stream`: NDJSON records `{ "id", "text", "title"?, "language"? }` in, NDJSON Articles with the id out, line for line
 * and only as fast as they are read. A bad record gives an error record and never ends the run.
 */
export function addStream(program: Command, terminal: Terminal): void {
  addPageOptions(
    program
      .command('stream')
      .description('turn NDJSON records {"id", "text"} on standard input into NDJSON Articles with their ids'),
  )
    .option('-o, --output <file>', 'write there instead of standard output')
    .action(async (options: Options) => {
      const parseOptions = toParseOptions(options, [])
      const output = openOutput(options.output, terminal.stdout, [])
      try {
        for await (const line of linesOf(terminal.stdin)) {
          const parsed = parseLine(line, parseOptions)
          if (parsed !== null) await output.write(`${parsed}\n`)
        }
      } finally {
        await output.close()
      }
    })
}

/** `\n` alone ends a line: JSON may hold U+2028 as it is. */
async function* linesOf(stdin: Readable): AsyncGenerator<string, void, void> {
  try {
    yield* pipeline(stdin, split('\n'), () => {})
  } catch (error) {
    throw new FileError('read', '-', error)
  }
}
