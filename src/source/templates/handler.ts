import type { Node, Template } from '../../document/index.ts'
import type { LanguagePack } from '../../language/index.ts'
import type { TemplateTable } from './template-table.ts'

/** What a handler knows beside the template. */
export interface HandlerContext {
  readonly language: LanguagePack
  readonly table: TemplateTable
  /** The page's title, if the caller knows it. */
  readonly title: string | null
}

/**
 * What stands for a template in the tree: nodes that lie in its stretch, in order of the source. Null keeps the template, to
 * which the handler may have given `shown`. What is inside the template has been handled before.
 */
export type Handler = (template: Template, context: HandlerContext) => Node[] | null
