import type { Root } from '../document/index.ts'
import type { Article } from '../model/index.ts'
import type { Context } from '../values/context.ts'

/** What the page says of itself: where it redirects to, whether it tells pages apart, short description, categories. */
export function extractPage(_root: Root, _context: Context): Pick<Article, 'redirectTo' | 'disambiguation' | 'shortDescription' | 'categories'> {
  return { redirectTo: null, categories: [] }
}
