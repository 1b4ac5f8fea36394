/** Extension tags whose content is wikitext: it is read. */
const readTags: ReadonlySet<string> = new Set(['ref', 'references', 'poem'])

/** Extension tags whose content is not wikitext, or is not shown on the page: it is kept as it stands. */
const opaqueTags = [
  'nowiki',
  'pre',
  'math',
  'chem',
  'ce',
  'gallery',
  'syntaxhighlight',
  'source',
  'timeline',
  'score',
  'hiero',
  'graph',
  'maplink',
  'mapframe',
  'templatedata',
  'templatestyles',
  'imagemap',
  'inputbox',
  'categorytree',
  'charinsert',
  'section',
  'quiz',
  'rss',
  'dynamicpagelist',
  'langconvert',
  'phonos',
  'indicator',
  'includeonly',
  'page-collection',
]

/** All extension tags: what stands in them is found before anything else on the page. */
export const extensionTags: ReadonlySet<string> = new Set([...readTags, ...opaqueTags])

/** The same in order; the number of a tag is where its name stands here. Those that are read come first, `ref` is 0. */
export const extensionTagNames: readonly string[] = [...extensionTags]

export const REF = 0
const numbers: ReadonlyMap<string, number> = new Map(extensionTagNames.map((name, number) => [name, number]))

/** The number of an extension tag by its name in lower case, -1 for other names. */
export function tagNumber(name: string): number {
  return numbers.get(name) ?? -1
}

/** Whether what stands in a tag is read as wikitext. */
export function isReadTag(number: number): boolean {
  return number < readTags.size
}

/** Tags around what a page gives to pages that include it: they leave no trace on the page itself. */
export const inclusionTags: ReadonlySet<string> = new Set(['noinclude', 'onlyinclude', 'includeonly'])

/** HTML that a page may use. */
export const htmlTags: ReadonlySet<string> = new Set(
  (
    'abbr b bdi bdo big blockquote caption center cite code data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 i ins kbd ' +
    'li link mark meta ol p q rb rp rt rtc ruby s samp small span strike strong sub sup table tbody td tfoot th thead time ' +
    'tr tt u ul var br hr wbr'
  ).split(' '),
)

/** HTML that never holds anything. */
export const voidTags: ReadonlySet<string> = new Set(['link', 'meta'])

/** Where the name of the tag at `start` (behind `<` or `</`) ends; `start` where none stands there. */
export function tagNameEnd(source: string, start: number, to: number): number {
  let i = start
  for (; i < to; i++) {
    const c = source.charCodeAt(i)
    const letter = (c | 32) >= 97 && (c | 32) <= 122
    if (!letter && (i === start || !((c >= 48 && c <= 57) || c === 45))) break
  }
  return i
}
