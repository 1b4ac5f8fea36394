import { type Family, foldKey, type InfoboxTable } from './infobox-table.ts'

/** The family of a template by its folded name; null where it is no infobox. */
export function findFamily(table: InfoboxTable, key: string): Family | null {
  const { seenFamilies } = table
  let family = seenFamilies.get(key)
  if (family === undefined) {
    family = find(table, key)
    if (seenFamilies.size > 20000) seenFamilies.clear()
    seenFamilies.set(key, family)
  }
  return family
}

function find(table: InfoboxTable, key: string): Family | null {
  const name = foldKey(key)
  const bare = table.bareFamilies.get(name)
  if (bare !== undefined) return family(table, bare)
  const topic = topicOf(table, name)
  if (topic === null) return null
  const direct = table.families.get(topic)
  if (direct !== undefined) return family(table, direct)
  const slash = topic.indexOf('/')
  if (slash >= 0) {
    // > Infobox person/Wikidata is a box, Infobox Parti politique/Sièges draws a part of one
    return table.familyVariants.has(topic.slice(slash + 1).trim())
      ? find(table, name.slice(0, name.lastIndexOf('/')))
      : null
  }
  const words = topic.split(' ')
  if (words.some((word) => table.notAboutPerson.has(word))) return { kind: 'other', aboutPerson: false }
  // > infobox politicus nederland: the longest known beginning
  for (let count = words.length - 1; count > 0; count--) {
    const kind = table.families.get(words.slice(0, count).join(' '))
    if (kind !== undefined) return family(table, kind)
  }
  return { kind: 'other', aboutPerson: null }
}

function family(table: InfoboxTable, kind: string): Family {
  return { kind, aboutPerson: table.personKinds.has(kind) }
}

/** What is left of a name without the mark that makes it an infobox; null where there is no mark. */
function topicOf(table: InfoboxTable, name: string): string | null {
  for (const mark of table.before) if (name.startsWith(mark)) return name.slice(mark.length).trim()
  for (const mark of table.behind) if (name.endsWith(mark)) return name.slice(0, -mark.length).trim()
  for (const mark of table.before) if (name === mark.trim()) return ''
  return null
}
