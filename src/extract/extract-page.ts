import {
  type Category as CategoryNode,
  inventoryOf,
  type Node,
  type ParserFunction,
  type Root,
  type Template,
  toText,
} from '../document/index.ts'
import { type LanguagePack, packs } from '../language/index.ts'
import type { Article, Category } from '../model/index.ts'
import type { Context } from '../values/context.ts'

type PageFacts = Pick<Article, 'redirectTo' | 'disambiguation' | 'shortDescription' | 'categories'>

/** What the page says of itself: where it redirects to, whether it tells pages apart, short description, categories. */
export function extractPage(root: Root, { language }: Context): PageFacts {
  const { boxes, others, categories, redirects, functions } = inventoryOf(root)
  const names = namesOf(language)
  const facts: PageFacts = { redirectTo: null, categories: categoriesOf(categories, sortKeyOf(functions, names)) }
  const [redirect] = redirects
  if (redirect)
    facts.redirectTo = {
      title: redirect.target,
      ...(redirect.fragment !== undefined && { section: redirect.fragment }),
    }
  for (const node of boxes) if (node.type === 'template') readTemplate(node, facts, names)
  for (const node of others) readTemplate(node, facts, names)
  return facts
}

function readTemplate(template: Template, facts: PageFacts, { templates }: Names): void {
  const meaning = templates.get(template.key)
  if (meaning === undefined) return
  if (meaning === 'disambiguation') facts.disambiguation = true
  else {
    const words = firstArgument(template.children)
    if (words !== undefined) facts.shortDescription ??= words
  }
}

/** The last `{{DEFAULTSORT:…}}` counts. */
function sortKeyOf(functions: readonly ParserFunction[], { defaultSort }: Names): string | undefined {
  let sortKey: string | undefined
  for (const node of functions) if (defaultSort.has(node.name)) sortKey = firstArgument(node.children) ?? sortKey
  return sortKey
}

function categoriesOf(nodes: readonly CategoryNode[], sortKey: string | undefined): Category[] {
  const categories = new Map<string, Category>()
  for (const node of nodes) addCategory(categories, node.name, node.sortKey)
  const found = [...categories.values()]
  if (sortKey !== undefined) for (const category of found) category.sortKey ??= sortKey
  return found
}

/** A page is in a category once, however often it says so; the last sort key counts. */
function addCategory(categories: Map<string, Category>, written: string, sortKey: string | undefined): void {
  if (written === '') return
  const name = capitalised(written)
  const known = categories.get(name)
  if (known === undefined) categories.set(name, sortKey === undefined ? { name } : { name, sortKey })
  else if (sortKey !== undefined) known.sortKey = sortKey
}

/** All wikis of these languages begin their titles with a capital. */
function capitalised(title: string): string {
  const code = title.codePointAt(0)!
  // A–Z
  if (code >= 65 && code <= 90) return title
  const letter = String.fromCodePoint(code)
  const capital = letter.toUpperCase()
  return capital.length === letter.length ? capital + title.slice(letter.length) : title
}

function firstArgument(parameters: readonly { children: Node[] }[]): string | undefined {
  const words = parameters[0] ? toText(parameters[0].children) : ''
  return words === '' || words === 'none' ? undefined : words
}

interface Names {
  templates: ReadonlyMap<string, 'disambiguation' | 'shortDescription'>
  defaultSort: ReadonlySet<string>
}

const cache = new WeakMap<LanguagePack, Names>()

function namesOf(pack: LanguagePack): Names {
  let names = cache.get(pack)
  if (!names) {
    const pages = [pack.page, packs['en']?.page ?? {}]
    const templates = new Map<string, 'disambiguation' | 'shortDescription'>()
    for (const page of pages) {
      for (const name of page.shortDescription ?? []) templates.set(name, 'shortDescription')
      for (const name of page.disambiguation ?? []) templates.set(name, 'disambiguation')
    }
    names = { templates, defaultSort: new Set(pages.flatMap((page) => page.defaultSort ?? [])) }
    cache.set(pack, names)
  }
  return names
}
