import { build, type Metafile, type Plugin } from 'esbuild'

/** What wikiparser-node can use but reading wikitext never does: editors, style linter, formulas, highlighting. */
const unused = [
  'color-name',
  'mathoid-texvcjs',
  'prism-wiki',
  'prismjs',
  'stylelint',
  'vscode-css-languageservice',
  'vscode-html-languageservice',
  'vscode-json-languageservice',
  '@bhsd/nodejs',
  '@bhsd/stylelint-util',
]

/** Files, processes and the console: a parser of text needs none, and without them the package runs outside Node too. */
const builtins = ['assert/strict', 'child_process', 'crypto', 'events', 'fs', 'fs/promises', 'path', 'util', 'v8']

/** The few names that must be there for the rest to load and parse. */
const standIns: Record<string, string> = {
  // Every node has an emitter of its own, for trees that are edited. Here nobody edits.
  events: 'exports.EventEmitter = class { on() {} once() {} emit() {} }',
  // Parsing gives up with a RangeError when the heap is nearly full.
  v8: `
    const v8 = globalThis.process?.getBuiltinModule?.('node:v8')
    exports.getHeapStatistics = () => v8?.getHeapStatistics() ?? { heap_size_limit: Infinity }`,
}

/** It asks at every pair of braces, which costs more than the braces do: one time in 64 is soon enough. */
const memoryUsage = `
  let calls = 0
  let usage = { heapUsed: 0 }
  function __wikivita_memory() {
    if (calls++ % 64 === 0) usage = globalThis.process?.memoryUsage?.() ?? usage
    return usage
  }`

const entry = `
  exports.Parser = require('wikiparser-node/dist/index.js')
  exports.Token = require('wikiparser-node/dist/src/index.js').Token
  exports.Shadow = require('wikiparser-node/dist/util/debug.js').Shadow
  exports.tidy = require('wikiparser-node/dist/util/string.js').tidy`

/** Builds the part of wikiparser-node that parses into one CommonJS file. */
export async function bundleWikiparser(): Promise<{ code: string; metafile: Metafile }> {
  const result = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    banner: { js: memoryUsage },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: { __filename: '""', __dirname: '""', 'process.memoryUsage': '__wikivita_memory' },
    // Upstream labels with these what only its linter, its printer and its development need.
    dropLabels: ['LINT', 'NPM', 'PRINT'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [stubs],
  })
  return { code: result.outputFiles[0]!.text, metafile: result.metafile }
}

const stubs: Plugin = {
  name: 'stubs',
  setup(build) {
    const stubbed = new Set([...unused, ...builtins])
    build.onResolve({ filter: /^[^.]/ }, ({ path }) => (stubbed.has(path) ? { path, namespace: 'stub' } : undefined))
    // `diff` runs git and npm, and on load adds a listener that silences the unhandled rejections of the whole process;
    // `lsp` is the language server, `en.json` its messages.
    build.onResolve({ filter: /\/(util\/diff|lib\/lsp|i18n\/en\.json)$/ }, ({ path }) => ({ path, namespace: 'stub' }))
    build.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: standIns[path] ?? '' }))
  },
}

/** Answers `require('wikivita:wikiparser')` in the sources with that file: esbuild keeps it asleep until the call. */
export function wikiparser(): Plugin {
  return {
    name: 'wikiparser',
    setup(build) {
      build.onResolve({ filter: /^wikivita:wikiparser$/ }, ({ path }) => ({ path, namespace: 'wikiparser' }))
      build.onLoad({ filter: /.*/, namespace: 'wikiparser' }, async () => ({
        contents: (await bundleWikiparser()).code,
      }))
    },
  }
}
