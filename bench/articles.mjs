import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A folder of the real articles and dumps, which stand beside the project; WIKIVITA_SHARED names another place. */
export function sharedFolder(name) {
  const folder = join(process.env.WIKIVITA_SHARED ?? join(import.meta.dirname, '../../shared'), name)
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: WIKIVITA_SHARED may name where it is`)
  return folder
}

/** Real articles in wikitext one after the other, with the language that the front of the file's name tells. */
export function* readArticles() {
  const folder = sharedFolder('corpus/wikitext')
  const files = readdirSync(folder).filter((file) => file.endsWith('.wiki'))
  for (const file of files.sort())
    yield { text: readFileSync(join(folder, file), 'utf8'), language: /^([a-z]{2,3})-/.exec(file)?.[1] ?? 'en' }
}
