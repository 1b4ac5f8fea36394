import { defineConfig, type Options } from 'tsup'
import { publicDoor } from './scripts/esbuild-public-door.ts'
import { wikiparser } from './scripts/esbuild-wikiparser.ts'

// tsup leaves the `dependencies` of package.json out (zod, commander, …) and bundles what is used of `devDependencies`
// (wikiparser-node, date-fns).
const shared: Options = {
  outDir: 'dist',
  target: 'node20',
  splitting: false,
  define: { __WIKIVITA_BUNDLED__: 'true' },
  removeNodeProtocol: false,
  silent: true,
}

export default defineConfig([
  {
    ...shared,
    name: 'library',
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral', // no module of Node, so that bundlers for browsers take it as it is
    esbuildPlugins: [wikiparser()],
  },
  {
    ...shared,
    name: 'stream',
    entry: { stream: 'src/stream/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    shims: true, // import.meta.url, which finds the worker
    esbuildPlugins: [publicDoor()],
  },
  {
    ...shared,
    name: 'programs',
    entry: { cli: 'src/cli/index.ts', worker: 'src/stream/worker.ts' },
    format: ['esm'],
    platform: 'node',
    esbuildPlugins: [publicDoor()],
  },
  {
    ...shared,
    name: 'declarations',
    entry: { index: 'src/index.ts', stream: 'src/stream/index.ts' },
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
])
