/** Each library: loaded, then text → JSON of all that it makes of an article. */
export const adapters = {
  async wikivita() {
    const { parseArticle } = await import(process.env['WIKIVITA'] ?? '../dist/index.js')
    const languages = new Map()
    return (text, language) => {
      if (!languages.has(language)) languages.set(language, known(parseArticle, language))
      return JSON.stringify(parseArticle(text, { language: languages.get(language), format: 'wikitext' }))
    }
  },
  async wtf_wikipedia() {
    const { default: wtf } = await import('wtf_wikipedia')
    return (text) => JSON.stringify(wtf(text).json())
  },
  async 'infobox-parser'() {
    const { default: parse } = await import('infobox-parser')
    return (text) => JSON.stringify(parse(text))
  },
  async 'wikiparser-node'() {
    const { default: Parser } = await import('wikiparser-node')
    Parser.warning = false
    return (text) => JSON.stringify(Parser.parse(text).json())
  },
  async nothing() {
    return () => ''
  },
}

/** File names begin with a language code, or with a word that looks like one. */
function known(parseArticle, language) {
  try {
    parseArticle('', { language })
    return language
  } catch {
    return 'en'
  }
}
