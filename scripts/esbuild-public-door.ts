import { dirname, relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** The sources that are built into files of their own. */
const doors: Record<string, string> = { 'src/index.ts': './index', 'src/stream/index.ts': './stream' }

/**
 * The command line and the streams use the library as its users do, through its built file: there is one copy of it, and
 * one class `ArticleError`.
 */
export function publicDoor(): Plugin {
  return {
    name: 'public-door',
    setup(build) {
      const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js'
      build.onResolve({ filter: /^\.{1,2}\/(.*\/)?index\.ts$/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined
        const file = relative(process.cwd(), resolve(dirname(importer), path))
        const door = doors[file]
        return door === undefined ? undefined : { path: door + extension, external: true }
      })
    },
  }
}
