import { type Node, type Root, toText, visit } from '../document/index.ts'
import { type LanguagePack, packs } from '../language/index.ts'
import type { Article, Category } from '../model/index.ts'
import type { Context } from '../values/context.ts'

type PageFacts = Pick<Article, 'redirectTo' | 'disambiguation' | 'shortDescription' | 'categories'>

/** What the page says of itself: where it redirects to, whether it tells pages apart, short description, categories. */
export function extractPage(root: Root, { language }: Context): PageFacts {
  const names = namesOf(language)
  const facts: PageFacts = { redirectTo: null, categories: [] }
  const categories = new Map<string, Category>()
  let sortKey: string | undefined
  visit(root.children, (node) => {
    switch (node.type) {
      case 'category':
        addCategory(categories, node.name, node.sortKey)
        return false
      case 'redirect':
        facts.redirectTo ??= { title: node.target, ...(node.fragment !== undefined && { section: node.fragment }) }
        return false
      case 'template':
        if (names.disambiguation.has(node.key)) facts.disambiguation = true
        else if (names.shortDescription.has(node.key)) describe(facts, firstArgument(node.children))
        return
      case 'parserFunction':
        if (names.defaultSort.has(node.name)) sortKey = firstArgument(node.children) ?? sortKey
        return
      case 'text':
      case 'comment':
        return false
      default:
        return
    }
  })
  for (const category of categories.values()) if (sortKey !== undefined) category.sortKey ??= sortKey
  return { ...facts, categories: [...categories.values()] }
}

/** A page is in a category once, however often it says so; the last sort key counts. */
function addCategory(categories: Map<string, Category>, written: string, sortKey: string | undefined): void {
  const first = written.codePointAt(0)
  if (first === undefined) return
  // all wikis of these languages begin their titles with a capital
  const letter = String.fromCodePoint(first)
  const name =
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() + written.slice(letter.length) : written
  const known = categories.get(name)
  if (!known) categories.set(name, { name, ...(sortKey !== undefined && { sortKey }) })
  else if (sortKey !== undefined) known.sortKey = sortKey
}

function describe(facts: PageFacts, words: string | undefined): void {
  if (words !== undefined) facts.shortDescription ??= words
}

function firstArgument(parameters: readonly { children: Node[] }[]): string | undefined {
  const words = parameters[0] ? toText(parameters[0].children) : ''
  return words === '' || words === 'none' ? undefined : words
}

interface Names {
  disambiguation: Set<string>
  shortDescription: Set<string>
  defaultSort: Set<string>
}

const cache = new WeakMap<LanguagePack, Names>()

function namesOf(pack: LanguagePack): Names {
  let names = cache.get(pack)
  if (!names) {
    const pages = [pack.page, packs['en']?.page ?? {}]
    names = {
      disambiguation: new Set(pages.flatMap((page) => page.disambiguation ?? [])),
      shortDescription: new Set(pages.flatMap((page) => page.shortDescription ?? [])),
      defaultSort: new Set(pages.flatMap((page) => page.defaultSort ?? [])),
    }
    cache.set(pack, names)
  }
  return names
}
