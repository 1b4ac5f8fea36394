import { SingleBar } from 'cli-progress'
import type { DumpSummary, OpenDump } from '../stream/index.ts'
import type { Terminal } from './terminal.ts'

/** Shows how far a conversion is. */
export interface Progress {
  update(summary: DumpSummary): void
  stop(): void
}

/** Where there is no terminal: a line so often, in milliseconds. */
const QUIET_INTERVAL = 10_000

/**
 * A bar with pages per second and time left on a terminal; elsewhere (a log, a pipe) one plain line every ten seconds. The
 * share that is done is that of the file's bytes: nobody knows before the end how many pages there are.
 */
export function startProgress(terminal: Terminal, dump: OpenDump, now: () => number = Date.now): Progress {
  const started = now()
  const rate = (pages: number): number => Math.round((pages * 1000) / Math.max(1, now() - started))
  const isTerminal = 'isTTY' in terminal.stderr && terminal.stderr.isTTY === true

  if (isTerminal && dump.size !== null) {
    const bar = new SingleBar({
      format: '{bar} {percentage}% | {pages} pages | {rate} pages/s | {eta_formatted} left',
      stream: terminal.stderr as NodeJS.WriteStream,
      hideCursor: true,
      etaBuffer: 100,
    })
    bar.start(dump.size, 0, { pages: 0, rate: 0 })
    return {
      update: ({ pages }) => bar.update(dump.bytesRead(), { pages, rate: rate(pages) }),
      stop: () => bar.stop(),
    }
  }

  let last = started
  return {
    update({ pages, records }) {
      if (now() - last < QUIET_INTERVAL) return
      last = now()
      const share = dump.size ? `, ${Math.floor((100 * dump.bytesRead()) / dump.size)} %` : ''
      terminal.stderr.write(`wikivita: ${pages} pages, ${records} records, ${rate(pages)} pages/s${share}\n`)
    },
    stop() {},
  }
}
