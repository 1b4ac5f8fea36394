import { type ExternalLink, type Node, toText, visit } from '../document/index.ts'

/** A web address with its label. `url` is null where the page has a site that its text does not name. */
export interface UrlReading {
  url: string | null
  label?: string
}

/** `[http://example.org label]`, `{{URL|example.org}}`, a bare domain; null where the words are no address. */
export function parseUrl(nodes: readonly Node[]): UrlReading | null {
  let link: ExternalLink | undefined
  let unresolved = false
  visit(nodes, (node) => {
    if (node.type === 'reference') return false
    if (node.type === 'externalLink') link ??= node
    if (node.type !== 'template') return
    const shown = node.shown?.[0]
    if (shown?.type === 'externalLink') link ??= shown
    else if (node.entry === 'officialSite' || node.entry === 'url') unresolved = true
    return false
  })
  if (link) {
    const label = link.bare ? '' : toText(link.children)
    return { url: link.url, ...(label !== '' && label !== link.url && { label }) }
  }
  const words = toText(nodes).trim()
  if (looksLikeAddress(words)) return { url: words.includes('://') ? words : `https://${words}` }
  return unresolved ? { url: null, ...(words !== '' && { label: words }) } : null
}

/** `example.org/path`, `www.example.org`, `http://…`: one word with a domain in front. */
function looksLikeAddress(words: string): boolean {
  if (words === '' || words.includes(' ') || words.includes('@') || words.length > 500) return false
  const scheme = words.indexOf('://')
  const rest = scheme > 0 ? words.slice(scheme + 3) : words
  const slash = rest.indexOf('/')
  const host = slash < 0 ? rest : rest.slice(0, slash)
  const dot = host.lastIndexOf('.')
  if (dot <= 0 || dot > host.length - 3) return false
  for (let i = dot + 1; i < host.length; i++) {
    const c = host.charCodeAt(i) | 32
    if (c < 97 || c > 122) return false
  }
  return true
}
