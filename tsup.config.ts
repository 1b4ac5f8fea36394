import { defineConfig, type Options } from 'tsup'
import { doorsOutside } from './scripts/esbuild-doors.ts'
import { wikiparser } from './scripts/esbuild-wikiparser.ts'
import { words } from './scripts/esbuild-words.ts'

// tsup leaves the `dependencies` of package.json out (zod, commander, piscina) and bundles what is used of `devDependencies`
// (wikiparser-node, date-fns, what reads dumps): users install few packages. THIRD-PARTY-NOTICES names them.
const shared: Options = {
  outDir: 'dist',
  target: 'node20',
  splitting: false,
  define: { __WIKIVITA_BUNDLED__: 'true' },
  removeNodeProtocol: false,
  silent: true,
  esbuildOptions(options) {
    options.charset = 'utf8' // the words of most languages are not ASCII
    options.minifyWhitespace = true // of tables, mostly; names stay, for stack traces
  },
}

/** What is bundled of CommonJS packages asks for modules of Node by `require`. */
const withRequire: Options['banner'] = ({ format }) =>
  format === 'esm'
    ? { js: "import { createRequire as toRequire } from 'node:module'\nconst require = toRequire(import.meta.url)" }
    : {}

export default defineConfig([
  {
    ...shared,
    name: 'library',
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral', // no module of Node, so that bundlers for browsers take it as it is
    footer: ({ format }) => (format === 'esm' ? { js: 'export {}' } : {}), // publint looks for such a line
    esbuildPlugins: [doorsOutside(), wikiparser()],
  },
  {
    ...shared,
    name: 'words',
    entry: { language: 'src/language/index.ts' },
    format: ['cjs'],
    platform: 'node', // names its exports so that ESM can import them
    esbuildPlugins: [words()],
  },
  {
    ...shared,
    name: 'stream',
    entry: { stream: 'src/stream/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    shims: true, // import.meta.url, which finds the worker
    banner: withRequire,
    esbuildPlugins: [doorsOutside()],
  },
  {
    ...shared,
    name: 'programs',
    entry: { cli: 'src/cli/index.ts', worker: 'src/stream/worker.ts' },
    format: ['esm'],
    platform: 'node',
    banner: withRequire,
    esbuildPlugins: [doorsOutside()],
  },
  {
    ...shared,
    name: 'declarations',
    entry: { index: 'src/index.ts', stream: 'src/stream/index.ts' },
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
])
