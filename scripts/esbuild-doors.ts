import { dirname, relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** Modules of `src` that are built into files of their own, which the other files of `dist` import; `.*` is `.js` or `.cjs`. */
const doors: Record<string, string> = {
  // The command line and the streams use the library as its users do: there is one copy of it, and one class `ArticleError`.
  'src/index.ts': './index.*',
  'src/stream/index.ts': './stream.*',
  // Data only, so ESM and CommonJS can share it.
  'src/language/index.ts': './language.cjs',
}

/** Leaves those modules out of whatever imports them. */
export function doorsOutside(): Plugin {
  return {
    name: 'doors-outside',
    setup(build) {
      const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
      build.onResolve({ filter: /^\.{1,2}\/(.*\/)?index\.ts$/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined
        const door = doors[relative(process.cwd(), resolve(dirname(importer), path))]
        return door === undefined ? undefined : { path: door.replace('*', extension), external: true }
      })
    },
  }
}
