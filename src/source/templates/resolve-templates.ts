import type { Root } from '../../document/index.ts'
import type { SourceContext } from '../source-context.ts'

/** Turns templates into what they mean, by the catalogue: dropped, transparent, handled, kept. Works in place. */
export function resolveTemplates(_root: Root, _context: SourceContext): void {}
