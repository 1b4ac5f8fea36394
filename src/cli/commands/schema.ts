import type { Command } from 'commander'
import { toJsonSchema } from '../../index.ts'
import { openOutput } from '../output.ts'
import type { Terminal } from '../terminal.ts'

/** `wikivita schema`: the JSON Schema of what the other commands print. */
export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of an Article')
    .action(() => openOutput('-', terminal.stdout, []).write(`${JSON.stringify(toJsonSchema(), null, 2)}\n`))
}
