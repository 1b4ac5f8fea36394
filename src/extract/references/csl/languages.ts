import { owned } from '../../../document/index.ts'
import { type LanguagePack, packs } from '../../../language/index.ts'

const tables = new WeakMap<LanguagePack, ReadonlyMap<string, string>>()

/** `French`, `fr`, `en, French`, `englisch` → BCP 47 tags, the first first; what no table names is left out. */
export function languagesOf(words: string, pack: LanguagePack): readonly string[] {
  let known = memory.get(pack)
  if (!known) memory.set(pack, (known = new Map()))
  let tags = known.get(words)
  if (!tags) {
    tags = readTags(words, tableOf(pack))
    if (words.length < 40 && known.size < 2000) known.set(owned(words), tags)
  }
  return tags
}

const memory = new WeakMap<LanguagePack, Map<string, readonly string[]>>()

function readTags(words: string, table: ReadonlyMap<string, string>): string[] {
  const whole = tagOf(words, table)
  if (whole) return [whole]
  const tags: string[] = []
  for (const part of words.split(/[,;/&+]|\s(?:and|und|et|y|e|en|i|и|та|och)\s/u)) {
    const tag = tagOf(part.trim(), table)
    if (tag && !tags.includes(tag)) tags.push(tag)
  }
  return tags
}

function tagOf(words: string, table: ReadonlyMap<string, string>): string | null {
  const lower = words
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^\(|\)$|\.$/g, '')
  const named = table.get(lower) ?? table.get(`${lower}.`)
  if (named) return named
  // > zh-hant-TW
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(lower)) return null
  const [language, ...rest] = lower.split('-') as [string, ...string[]]
  if (!table.has(`=${language}`)) return null
  return [
    language,
    ...rest.map((part) =>
      part.length === 2 ? part.toUpperCase() : part.length === 4 ? part[0]!.toUpperCase() + part.slice(1) : part,
    ),
  ].join('-')
}

function tableOf(pack: LanguagePack): ReadonlyMap<string, string> {
  let table = tables.get(pack)
  if (!table) {
    const map = new Map<string, string>()
    const others = [...new Set(Object.values(packs))].filter((one) => one !== pack && one.code !== 'en')
    for (const { citations } of [...others, packs['en']!, pack])
      for (const [code, names] of Object.entries(citations.languages ?? {})) {
        if (!code.includes('-')) map.set(`=${code}`, code)
        for (const name of names) map.set(name, code)
      }
    // codes of old and of wikis
    for (const [old, code] of [
      ['iw', 'he'],
      ['in', 'id'],
      ['ji', 'yi'],
      ['no', 'nb'],
      ['simple', 'en'],
      ['als', 'gsw'],
      ['cn', 'zh'],
      ['jp', 'ja'],
      ['ua', 'uk'],
      ['cz', 'cs'],
      ['gr', 'el'],
    ] as const) {
      if (old !== 'no') map.set(old, code)
    }
    tables.set(pack, (table = map))
  }
  return table
}
