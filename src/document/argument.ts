import type { Node, Parameter, ParserFunction, Template } from './nodes.ts'

/** The parameter of a template by one of its names (positional ones by their number); of doubles the last counts, as on the page. */
export function parameter(template: Template | ParserFunction, ...names: readonly string[]): Parameter | undefined {
  for (const name of names) {
    for (let i = template.children.length - 1; i >= 0; i--) {
      const child = template.children[i]!
      if (child.key.kind === 'parameter' && child.key.name === name) return child
    }
  }
  return undefined
}

/** The value of a parameter; empty where it is not there. */
export function argument(template: Template | ParserFunction, ...names: readonly string[]): readonly Node[] {
  return parameter(template, ...names)?.children ?? none
}

const none: readonly Node[] = []

/** The positional parameters in order of their numbers, `|2=x` among them; a missing one ends nothing: the next follows. */
export function positionals(template: Template | ParserFunction): Parameter[] {
  const found: Parameter[] = []
  for (const child of template.children) {
    if (child.positional) found.push(child)
    else if (child.key.kind === 'parameter' && isNumber(child.key.name)) found.push(child)
  }
  return found
}

function isNumber(name: string): boolean {
  if (name.length === 0 || name.length > 2) return false
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i)
    if (c < 48 || c > 57) return false
  }
  return true
}
