import type { Config, ConfigData, Token } from 'wikiparser-node'

export type { Config as GrammarConfig, ConfigData, Token } from 'wikiparser-node'

/** The last stage of parsing, at which `Parser.parse` stops too. */
const WHOLE = 11

/** What the rest of the grammar may ask of wikiparser-node. */
export interface WikitextGrammar {
  /** Makes a usable configuration of a JSON one, which by itself crashes the parser. The JSON is copied, never changed. */
  getConfig(json: ConfigData): Config
  /** Parses as wikiparser-node's own `parse`, except that a crash is only thrown: nothing is written to disk. */
  parse(wikitext: string, config: Config): Token
}

/** The parts of wikiparser-node that are used here. Only `Parser` is public there, hence the types of our own. */
interface Wikiparser {
  Parser: { warning: boolean; viewOnly: boolean; getConfig(config: ConfigData): Config }
  Token: new (wikitext: string, config: Config) => HalfParsed
  Shadow: { run(build: () => Token): Token }
  tidy(wikitext: string): string
}

type HalfParsed = { type: string; parse(maxStage: number, include: boolean): Token }

/** Set by the build, which puts wikiparser-node into the package; see `scripts/esbuild-wikiparser.ts`. */
declare const __WIKIVITA_BUNDLED__: true | undefined

let grammar: WikitextGrammar | undefined

/** wikiparser-node, read and run on the first call only: whoever imports wikivita for another format never pays for it. */
export function loadParser(): WikitextGrammar {
  grammar ??= adapt(typeof __WIKIVITA_BUNDLED__ === 'undefined' ? requireInstalled() : requireBundled())
  return grammar
}

function adapt({ Parser, Token, Shadow, tidy }: Wikiparser): WikitextGrammar {
  Parser.warning = false // would go to the console
  Parser.viewOnly = true // nobody edits the tree, so that it may remember its offsets
  return {
    getConfig: (json) => Parser.getConfig(structuredClone(json)),
    parse: (wikitext, config) =>
      // The same steps as in `Parser.parse`, which would write the text, the stack and the configuration into its own
      // folder when one of them throws.
      Shadow.run(() => {
        const token = new Token(tidy(wikitext), config)
        token.type = 'root'
        return token.parse(WHOLE, false)
      }),
  }
}

function requireBundled(): Wikiparser {
  return require('wikivita:wikiparser')
}

/** From `node_modules`: tests and tools that run the sources as they are. */
function requireInstalled(): Wikiparser {
  const require = process.getBuiltinModule('node:module').createRequire(import.meta.url)
  // On load it adds a listener that would silence every unhandled rejection of the process.
  const before = process.listeners('unhandledRejection')
  const Parser = require('wikiparser-node')
  for (const listener of process.listeners('unhandledRejection')) {
    if (!before.includes(listener)) process.off('unhandledRejection', listener)
  }
  return {
    Parser,
    Token: require('wikiparser-node/dist/src/index.js').Token,
    Shadow: require('wikiparser-node/dist/util/debug.js').Shadow,
    tidy: require('wikiparser-node/dist/util/string.js').tidy,
  }
}
