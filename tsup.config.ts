import { existsSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { wikiparser } from './scripts/esbuild-wikiparser.ts'

const doors = { index: 'src/index.ts', stream: 'src/stream/index.ts' }
const entry = Object.fromEntries(Object.entries(doors).filter(([, file]) => existsSync(file)))

const shared = {
  outDir: 'dist',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  sourcemap: false,
  // tsup leaves `dependencies` external (zod, commander) and bundles what is imported of `devDependencies` (date-fns).
  define: { __WIKIVITA_BUNDLED__: 'true' },
  esbuildPlugins: [wikiparser()],
  external: [/^node:/],
} satisfies Options

export default defineConfig([
  { ...shared, entry, format: ['esm', 'cjs'], dts: true, clean: true },
  { ...shared, entry: { cli: 'src/cli/index.ts' }, format: ['esm'] },
])
