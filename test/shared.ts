import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the real articles and references, which a user's machine has not. */
const root = process.env['WIKIVITA_SHARED'] ?? join(import.meta.dirname, '../../shared')

/** A path in it, or null where it is not there. */
export function sharedPath(path = '.'): string | null {
  const full = join(root, path)
  return existsSync(full) ? full : null
}
