import {
  ExternalLinkNode,
  LinkNode,
  list,
  type Node,
  positionals,
  type Template,
  toText,
} from '../../../document/index.ts'
import type { Handler } from '../handler.ts'
import { filled, named, value, whole } from '../pieces.ts'

/** `{{URL|example.org|label}}` → an external link. Without an address the template stays: the page fetches it from elsewhere. */
export const url: Handler = (template) => {
  const link = externalLink(template)
  return link ? [link] : null
}

/** `{{official website|http://…}}`: stays, since without an address it means one that the page does not state. */
export const officialSite: Handler = (template) => {
  const link = externalLink(template)
  template.shown = link ? [link] : whole(template, 'Official website')
  return null
}

function externalLink(template: Template): Node | null {
  const address = named(template, '1', 'url', 'URL')
  const words = addressIn(address)
  if (words === '') return null
  const parameters = positionals(template)
  const label = named(template, '2', 'name', 'title', 'text', 'titre', 'texto', 'nome')
  const children = label.length > 0 && parameters.length > 0 ? label : unlinked(address)
  return new ExternalLinkNode(withScheme(words), false, children, template.position)
}

function addressIn(nodes: readonly Node[]): string {
  const link = nodes.find((node) => node.type === 'externalLink')
  return (link?.type === 'externalLink' ? link.url : toText(nodes)).trim()
}

function unlinked(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (node.type === 'externalLink' ? node.children : [node]))
}

function withScheme(address: string): string {
  if (address.includes('://') || address.startsWith('mailto:')) return address
  if (address.startsWith('//')) return `https:${address}`
  return `https://${address}`
}

/** `{{ill|Title|de|Titel|lt=words}}` → a link to the title. */
export const interlanguage: Handler = (template) => {
  const target = named(template, 'fr', 'es', 'it', 'pt', 'target')
  return pageLink(
    template,
    target.length > 0 ? target : named(template, '1'),
    named(template, 'lt', 'display', 'texte', 'label', 'text', 'texto', 'testo', 'd', 'preserve'),
  )
}

/** `{{нп5|Title|words|de|Titel}}` → a link to the title. */
export const interlanguagePairs: Handler = (template) =>
  pageLink(template, named(template, '1'), named(template, '2', 'текст'))

/** `{{tsl|en|Title|local title|words}}` → a link to the local title. */
export const interlanguageThird: Handler = (template) => {
  const local = named(template, '3')
  return pageLink(template, local.length > 0 ? local : named(template, '2'), named(template, '4'))
}

function pageLink(template: Template, target: Node[], words: Node[]): Node[] {
  const title = toText(target).replaceAll('_', ' ').trim()
  if (title === '') return words
  const children = words.length > 0 ? words : target.flatMap((node) => (node.type === 'link' ? node.children : [node]))
  return list<Node>(new LinkNode(title, children, template.position))
}

/** `{{slink|Page|Section}}` → Page § Section. */
export const sectionLink: Handler = (template) => {
  const [page, ...sections] = filled(template)
  if (!page) return []
  const target = toText(value(page)).trim()
  const fragment = sections[0] ? toText(value(sections[0])).trim() : undefined
  return [{ type: 'link', target, ...(fragment && { fragment }), children: value(page), position: template.position }]
}
