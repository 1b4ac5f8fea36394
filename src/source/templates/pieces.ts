import {
  argument,
  list,
  type Node,
  type Parameter,
  type Position,
  positionals,
  type Template,
  text,
  trimNodes,
} from '../../document/index.ts'

/**
 * Words that stand for a stretch as a whole. Text as long as its stretch would say each of its characters: then the stretch is
 * cut by one.
 */
export function atomic(words: string, { start, end }: Position): Node {
  return text(words, { start, end: end - start === words.length && end > start ? end - 1 : end })
}

/** Words that stand for the opening of the template, `{{name`; words in front of all values. */
export function opening(template: Template, words: string): Node {
  const first = template.children[0]
  const end = first ? first.position.start - 1 : template.position.end - 2
  return atomic(words, { start: template.position.start, end: Math.max(template.position.start, end) })
}

/** Words that stand for the pipe in front of a value. */
export function before(parameter: Parameter, words: string): Node {
  const { start } = parameter.position
  return atomic(words, { start: start - 1, end: start })
}

/** Words behind all values: they stand for the closing braces. */
export function closing(template: Template, words: string): Node {
  const { end } = template.position
  return atomic(words, { start: Math.max(template.position.start, end - 2), end })
}

/** Words that stand for the template as a whole. */
export function whole(template: Template, words: string): Node[] {
  return list<Node>(atomic(words, template.position))
}

/** The trimmed value of a positional parameter. */
export function value(parameter: Parameter): Node[] {
  return trimNodes(parameter.children)
}

/** The trimmed value of a parameter by one of its names. */
export function named(template: Template, ...names: readonly string[]): Node[] {
  return trimNodes(argument(template, ...names))
}

/** The positional parameters that have a value. */
export function filled(template: Template): Parameter[] {
  return positionals(template).filter((parameter) => trimNodes(parameter.children).length > 0)
}

/** The values one after the other with words between them. */
export function joined(parameters: readonly Parameter[], separator: string): Node[] {
  return parameters.flatMap((parameter, i) =>
    i === 0 ? value(parameter) : [before(parameter, separator), ...value(parameter)],
  )
}
