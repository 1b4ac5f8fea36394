import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { addDump } from './commands/dump.ts'
import { addParse } from './commands/parse.ts'
import { addSchema } from './commands/schema.ts'
import { addStream } from './commands/stream.ts'
import { addValidate } from './commands/validate.ts'
import { FileError, ReaderGone, UsageError } from './failures.ts'
import { openOutput } from './output.ts'
import { complain, ignoreErrorEvents, type Terminal } from './terminal.ts'

/** The exit codes of every command. */
const exitCode = { done: 0, failed: 1, usage: 2 } as const

/** Adds its subcommand to the program. What it does gives the exit code, or throws one of the failures. */
const commands = [addParse, addValidate, addStream, addDump, addSchema]

const more = `
wikivita FILES is the same as wikivita parse FILES, with the same options.

Exit codes: 0 done, 1 a file cannot be read or validate found what is an error, 2 bad usage.`

/** The command line, from the words after `wikivita` to the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const hush = ignoreErrorEvents(terminal.stdout)
  let code: number = exitCode.done
  let help = ''

  const program = new Command('wikivita')
    .description(manifest.description)
    .version(manifest.version)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void (help += text),
      writeErr: (text) => void terminal.stderr.write(text),
      // Commander puts its advice on a second line.
      outputError: (text) => complain(terminal, oneLine(text)),
    })
    .addHelpText('after', more)
  for (const add of commands) add(program, terminal, (result) => (code = result))

  try {
    await program.parseAsync(words, { from: 'user' }).catch((error) => {
      if (!(error instanceof CommanderError)) throw error
      code = error.exitCode === 0 ? exitCode.done : exitCode.usage
    })
    if (help !== '') await openOutput('-', terminal.stdout, []).write(help)
    return code
  } catch (error) {
    if (error instanceof ReaderGone) return code
    if (!(error instanceof UsageError || error instanceof FileError)) throw error
    complain(terminal, error.message)
    return error instanceof UsageError ? exitCode.usage : exitCode.failed
  } finally {
    hush()
  }
}

/** `error: unknown option '--prety'`, newline, `(Did you mean --pretty?)` */
function oneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replaceAll('\n', ' ')
}
