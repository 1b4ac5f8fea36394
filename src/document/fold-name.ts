const cache = new Map<string, string>()

/**
 * Folds the name of a template for look-ups: `Template:Infobox_person ` and `infobox person` are one.
 * MediaWiki minds the case of all but the first letter; wikis keep redirects for the other spellings, so all case is folded.
 */
export function foldName(name: string): string {
  let folded = cache.get(name)
  if (folded === undefined) {
    folded = fold(name)
    if (cache.size > 5000) cache.clear()
    cache.set(name, folded)
  }
  return folded
}

const namespaces = new Set([
  'template',
  't',
  'vorlage',
  'modèle',
  'plantilla',
  'шаблон',
  'predefinição',
  'sjabloon',
  'szablon',
  'mall',
  'mal',
  'malline',
  'šablona',
  'şablon',
  'plantilla',
  'mall',
  'ŝablono',
  'veidne',
  'szabloon',
  'قالب',
  'الگو',
  'تبنית',
  'תבנית',
  'साँचा',
  '틀',
  '模板',
  'テンプレート',
  'skabelon',
  'sablon',
  'šablon',
  'format',
  'predloga',
  'txantiloi',
  'formula',
  'bản mẫu',
  'templat',
  'แม่แบบ',
  'πρότυπο',
  'шаблён',
  'templaat',
  'subst',
  'safesubst',
  'msg',
  'msgnw',
])

function fold(name: string): string {
  let s = name.replaceAll('_', ' ').trim().replace(/\s+/g, ' ').toLowerCase()
  for (let colon = s.indexOf(':'); colon > 0; colon = s.indexOf(':')) {
    if (!namespaces.has(s.slice(0, colon).trim())) break
    s = s.slice(colon + 1).trim()
  }
  return s
}
