import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findPack } from '../src/language/index.ts'
import { sharedPath } from './shared.ts'

/** A page on disk, in the language that the front of its name tells: `de-ang-lee.wiki`. */
export interface Page {
  file: string
  path: string
  language: string
}

/** The pages of our own folders (`fixtures/…`), and of shared ones (`corpus/…`) where they are at hand. */
export function listPages(...folders: string[]): Page[] {
  return folders.flatMap((name) => {
    const folder = name.startsWith('fixtures/') ? name : sharedPath(name)
    if (folder === null) return []
    const files = readdirSync(folder).filter((file) => /\.(?:wiki|txt)$/.test(file))
    return files.map((file) => ({ file, path: join(folder, file), language: languageOf(file) }))
  })
}

function languageOf(file: string): string {
  const code = /^([a-z]{2,3})-/.exec(file)?.[1]
  return code !== undefined && findPack(code) ? code : 'en'
}
