import { styleText } from 'node:util'
import type { Issue } from '../index.ts'
import type { Terminal } from './terminal.ts'

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** Colours the severity of a printed issue where a person is looking: on a terminal, unless NO_COLOR is set. */
export function paint(printed: string, severity: Issue['severity'], { stdout }: Terminal): string {
  const isTerminal = 'isTTY' in stdout && stdout.isTTY === true
  if (!isTerminal || process.env['NO_COLOR']) return printed
  // > error.txt:4:3: error death-before-birth: …
  return printed.replace(`: ${severity} `, () => `: ${styleText(colours[severity], severity)} `)
}
