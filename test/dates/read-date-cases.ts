import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface DateCase {
  language: string
  input: string
  expected: string
}

/** Reads `cases/<name>.txt`; what its lines mean stands in `cases/README.md`. */
export function readDateCases(name: string): DateCase[] {
  return readFileSync(join(import.meta.dirname, 'cases', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const first = line.indexOf(' | ')
      const last = line.lastIndexOf(' | ')
      if (first < 0 || last === first) throw new Error(`${name}: no case: ${line}`)
      return {
        language: line.slice(0, first),
        input: line.slice(first + 3, last).replaceAll('\\n', '\n'),
        expected: line.slice(last + 3).trim(),
      }
    })
}
