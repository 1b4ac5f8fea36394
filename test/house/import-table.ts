/**
 * Who may import whom: the table of rooms in CONTRIBUTING.md. A room may always import itself; `import-table.test.ts` holds the
 * sources to it.
 */
export const rooms: Record<string, { rooms: readonly string[]; packages: readonly string[] }> = {
  document: { rooms: [], packages: [] },
  language: { rooms: [], packages: [] },
  issue: { rooms: ['document'], packages: [] },
  // The schema of an issue is made of the table of codes.
  model: { rooms: ['document', 'issue'], packages: ['zod'] },
  source: { rooms: ['document', 'language', 'issue'], packages: [] },
  values: { rooms: ['document', 'language', 'model', 'issue'], packages: ['date-fns', '@date-fns/utc'] },
  extract: { rooms: ['document', 'language', 'model', 'issue', 'values'], packages: [] },
  // Rules read the words and dates of categories and leads too.
  validate: { rooms: ['model', 'issue', 'language', 'values'], packages: ['date-fns', '@date-fns/utc'] },
  serialize: { rooms: ['model'], packages: ['zod'] },

  // The files beside the rooms. `index` is the public door.
  options: { rooms: ['language'], packages: [] },
  article: {
    rooms: ['options', 'document', 'language', 'issue', 'model', 'source', 'values', 'extract'],
    packages: [],
  },
  dates: { rooms: ['options', 'document', 'model', 'source', 'values'], packages: [] },
  index: {
    rooms: ['article', 'dates', 'options', 'document', 'issue', 'model', 'values', 'validate', 'serialize'],
    packages: [],
  },

  // Node only, and users of the library like others: they come in by the door. (`..` is package.json, for the version.)
  stream: { rooms: ['index'], packages: ['node:', 'piscina', 'saxes', 'split2', 'unbzip2-stream'] },
  cli: { rooms: ['index', 'stream', '..'], packages: ['node:', 'cli-progress', 'commander', 'split2', 'zod'] },
}

/** Folders with a permission of their own. */
export const folders: Record<string, { packages: readonly string[] }> = {
  'source/wikitext': { packages: ['wikiparser-node'] },
}

/** Rooms whose subfolders never import each other; what they share lies beside them in the room. */
export const strangers: readonly string[] = ['extract']
