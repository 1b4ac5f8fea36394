import type { Node, Parameter, Template } from '../../../document/index.ts'
import type { CitationField, CitationRole } from '../../../language/index.ts'
import { type CitationTemplate, meaningOf, type ParameterMeaning } from './citation-table.ts'
import { wordsOf } from './words-of.ts'

/** What the parameters of one citation say of one person. */
export interface PersonParts {
  whole?: readonly Node[]
  last?: readonly Node[]
  first?: readonly Node[]
  suffix?: readonly Node[]
  link?: readonly Node[]
}

/** The nodes of a field, and their words once somebody has asked for them. */
interface Value {
  readonly nodes: readonly Node[]
  words: string | undefined
}

const noNodes: readonly Node[] = []
const none: Readonly<Partial<Record<CitationField, string>>> = {}

/** The values of one citation template by what they mean. */
export class CitationFields {
  private readonly values = new Map<CitationField, Value>()
  private readonly known: Readonly<Partial<Record<CitationField, string>>>
  private readonly people = new Map<CitationRole, (PersonParts | undefined)[]>()
  /** Values of `identifier` by the parameter's own name: `jstor`, `oclc`. */
  readonly identifiers: [string, readonly Node[]][] = []
  /** Further sources' lists, in order: `isbn`, `isbn2`. */
  readonly seconds: [CitationField, number, readonly Node[]][] = []

  constructor(template: Template, citation: CitationTemplate) {
    this.known = citation.wrapper?.fields ?? none
    const positional = citation.wrapper?.positional
    for (const parameter of template.children) {
      if (parameter.key.kind !== 'parameter' || isBlank(parameter)) continue
      const name = parameter.key.name
      const meaning = positionalMeaning(parameter, name, positional) ?? meaningOf(citation, name)
      if (meaning !== null) this.take(meaning, name, parameter.children)
    }
  }

  private take({ field, index }: ParameterMeaning, name: string, nodes: readonly Node[]): void {
    const part = personFields.get(field)
    if (part !== undefined) {
      let list = this.people.get(part.role)
      if (list === undefined) this.people.set(part.role, (list = []))
      const person = (list[index] ??= {})
      person[part.part] = nodes
    } else if (field === 'identifier') this.identifiers.push([name, nodes])
    else if (index > 1 && this.values.has(field)) this.seconds.push([field, index, nodes])
    else this.values.set(field, { nodes, words: undefined })
  }

  has(field: CitationField): boolean {
    return this.values.has(field) || this.known[field] !== undefined
  }

  nodes(field: CitationField): readonly Node[] {
    return this.values.get(field)?.nodes ?? noNodes
  }

  /** The words of a field, '' where it has none. */
  words(field: CitationField): string {
    const value = this.values.get(field)
    if (value === undefined) return this.known === none ? '' : (this.known[field] ?? '')
    return (value.words ??= wordsOf(value.nodes))
  }

  /** The first of several fields that has words. */
  first(fields: readonly CitationField[]): string {
    for (const field of fields) {
      const words = this.words(field)
      if (words !== '') return words
    }
    return ''
  }

  /** People of a role in order of their numbers. */
  persons(role: CitationRole): PersonParts[] {
    return this.people.get(role)?.filter((person) => person !== undefined) ?? []
  }

  hasPersons(role: CitationRole): boolean {
    return this.people.has(role)
  }
}

function isBlank(parameter: Parameter): boolean {
  const nodes = parameter.children
  for (const node of nodes)
    if (node.type !== 'comment' && (node.type !== 'text' || node.value.trim() !== '')) return false
  return true
}

function positionalMeaning(
  parameter: Parameter,
  name: string,
  fields: readonly CitationField[] | undefined,
): ParameterMeaning | null {
  if (!fields || !parameter.positional) return null
  const field = fields[Number(name) - 1]
  return field ? { field, index: 1 } : null
}

const roles: readonly CitationRole[] = [
  'author',
  'editor',
  'translator',
  'interviewer',
  'contributor',
  'director',
  'illustrator',
  'containerAuthor',
]
const personFields = new Map<CitationField, { role: CitationRole; part: keyof PersonParts }>(
  roles.flatMap((role) => [
    [role, { role, part: 'whole' }],
    [`${role}Last`, { role, part: 'last' }],
    [`${role}First`, { role, part: 'first' }],
    [`${role}Suffix`, { role, part: 'suffix' }],
    [`${role}Link`, { role, part: 'link' }],
  ]),
)
