import { describe, expect, it } from 'vitest'
import { folders, rooms, strangers } from './import-table.ts'
import { type Import, listSources, readImports } from './read-imports.ts'

const files = listSources()
const imports = files.flatMap(readImports)

describe('the import table', () => {
  it('knows every room of src', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !Object.hasOwn(rooms, room))).toEqual([])
  })

  it('is kept: each room imports only what it may', () => {
    const breaches = imports.filter(({ file, target }) => {
      if (target === null) return false
      const from = roomOf(file)
      const to = roomOf(target)
      return from !== to && !rooms[from]?.rooms.includes(to)
    })
    expect(breaches.map(toLine)).toEqual([])
  })

  it('is kept: each package is used only where it may be', () => {
    const breaches = imports.filter(({ file, specifier, target }) => {
      if (target !== null) return false
      const folder = Object.keys(folders).find((name) => file.startsWith(`${name}/`))
      const allowed = [...(rooms[roomOf(file)]?.packages ?? []), ...(folder ? folders[folder]!.packages : [])]
      return !allowed.some((name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`))
    })
    expect(breaches.map(toLine)).toEqual([])
  })

  it('is kept: siblings that are strangers do not import each other', () => {
    const breaches = imports.filter(({ file, target }) => {
      if (target === null || roomOf(file) !== roomOf(target) || !strangers.includes(roomOf(file))) return false
      const [, to, ...rest] = target.split('/')
      return rest.length > 0 && file.split('/')[1] !== to
    })
    expect(breaches.map(toLine)).toEqual([])
  })

  it('names no file or folder that does not exist', () => {
    expect(imports.filter(({ target }) => target !== null && !isThere(target)).map(toLine)).toEqual([])
    expect(Object.keys(folders).filter((folder) => !files.some((file) => file.startsWith(`${folder}/`)))).toEqual([])
  })
})

describe('the sources', () => {
  it('are TypeScript in kebab-case', () => {
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/
    // Folders of languages are named as BCP 47 names them: zh-Hans.
    expect(files.filter((file) => !kebab.test(file.replace(/^language\/[a-zA-Z0-9-]+\//, '')))).toEqual([])
  })
})

/** `extract/offices/tenure.ts` → `extract`, `article.ts` → `article`. */
function roomOf(file: string): string {
  return file.split('/')[0]!.replace(/\.ts$/, '')
}

function isThere(target: string): boolean {
  return files.includes(target) || target === '../package.json'
}

function toLine({ file, line, specifier }: Import): string {
  return `src/${file}:${line} imports ${specifier}`
}
