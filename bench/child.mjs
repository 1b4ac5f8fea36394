/** One library in a process of its own: `first` article, or `all`. Prints the most memory it held, in kB. */
import { adapters } from './adapters.mjs'
import { readArticles } from './articles.mjs'

const [name, what] = process.argv.slice(2)
const parse = await adapters[name]()
for (const { text } of readArticles()) {
  try {
    parse(text, 'en')
  } catch {
    // counted in the main run
  }
  if (what === 'first') break
}
process.stdout.write(String(process.resourceUsage().maxRSS))
