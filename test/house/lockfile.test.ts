import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { home } from './read-imports.ts'

interface Entry {
  version?: string
  resolved?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const read = (file: string): { packages: Record<string, Entry> } & Entry =>
  JSON.parse(readFileSync(join(home, file), 'utf8'))
const { packages } = read('package-lock.json')

describe('package-lock.json', () => {
  it('is that of package.json', () => {
    const { version, dependencies, devDependencies } = read('package.json')
    expect(packages['']).toMatchObject({ version, dependencies, devDependencies })
  })

  it('names no host, so that any registry serves', () => {
    expect(Object.keys(packages).filter((path) => packages[path]!.resolved)).toEqual([])
  })

  it('has the packages of all systems, without which npm ci refuses it (npm run lock adds them)', () => {
    const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })
})
