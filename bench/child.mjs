/** One library in a process of its own: `first` article, or `all`. Prints the most memory it held, in kB. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { adapters } from './adapters.mjs'

const [name, what] = process.argv.slice(2)
const parse = await adapters[name]()
const shared = join(process.env.WIKIVITA_SHARED ?? join(import.meta.dirname, '../../shared'), 'corpus/wikitext')
const folder = existsSync(shared) ? shared : join(import.meta.dirname, '../fixtures')
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.wiki'))
  .sort()
for (const file of what === 'first' ? files.slice(0, 1) : files) {
  try {
    parse(readFileSync(join(folder, file), 'utf8'), 'en')
  } catch {
    // counted in the main run
  }
}
process.stdout.write(String(process.resourceUsage().maxRSS))
