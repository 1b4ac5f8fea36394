import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { home } from '../house/read-imports.ts'

const file = join(home, 'README.md')

/** A fenced block of README.md and the block of output that follows it. */
export interface Example {
  /** Of the block's first line. */
  line: number
  code: string
  /** Null where no output follows. */
  output: string | null
  /** With `UPDATE=1` the output of README.md is rewritten. */
  update(output: string): void
}

const block = /^```(?<kind>\w+)\n(?<code>[\s\S]*?)^```\n(?:\n```(?<type>json|text)\n(?<output>[\s\S]*?)^```\n)?/gm

/** The examples of one kind: `ts` or `sh`. */
export function readExamples(kind: string): Example[] {
  const readme = readFileSync(file, 'utf8')
  return [...readme.matchAll(block)]
    .filter(({ groups }) => groups?.['kind'] === kind)
    .map((match) => ({
      line: readme.slice(0, match.index).split('\n').length + 1,
      code: match.groups!['code']!,
      output: match.groups!['output'] ?? null,
      update(output) {
        const now = readFileSync(file, 'utf8')
        const renewed = match[0].replace(
          /\n```(json|text)\n[\s\S]*$/,
          (_, type) => `\n\`\`\`${type}\n${output}\`\`\`\n`,
        )
        writeFileSync(
          file,
          now.replace(match[0], () => renewed),
        )
      },
    }))
}
