import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rooms } from './import-table.ts'
import { home } from './read-imports.ts'

it('the map in CONTRIBUTING.md says of every room what it may import', () => {
  const rows = readFileSync(join(home, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| `(\w+)` \|.*\| ([^|]*) ?\|$/gm)
  const map = Object.fromEntries(
    [...rows].map(([, room, names]) => [room, names!.split(',').map((name) => name.trim())]),
  )
  const table = Object.entries(rooms).map(([room, { rooms: names }]) => [room, names.filter((name) => name !== '..')])
  expect(map).toEqual(Object.fromEntries(table.map(([room, names]) => [room, names!.length > 0 ? names : ['']])))
})
