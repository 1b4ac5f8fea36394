import type { Node, Template } from '../../../document/index.ts'
import { areBlank } from '../blank.ts'
import { type CitationTemplate, first, MEANINGLESS, meaningOf } from './citation-table.ts'
import {
  FIELDS,
  FIRST,
  field,
  isPersonal,
  kindsOf,
  LAST,
  LINK,
  partOf,
  type Role,
  role,
  roleOf,
  rolesOf,
  SUFFIX,
  WHOLE,
} from './fields.ts'
import { wordsOf } from './words-of.ts'

/** What the parameters of one citation say of one person; their place in the row of their role. */
export interface PersonParts {
  readonly index: number
  whole: readonly Node[] | null
  last: readonly Node[] | null
  first: readonly Node[] | null
  suffix: readonly Node[] | null
  link: readonly Node[] | null
}

const noNodes: readonly Node[] = []
const noPeople: readonly PersonParts[] = []
const ROLES = Object.keys(role).length

/** The values of citation templates by what they mean, one template after the other. */
export class CitationFields {
  private readonly values: (readonly Node[] | null)[] = new Array<null>(FIELDS).fill(null)
  /** The fields that have a value, to be emptied for the next template. */
  private readonly filled = new Uint8Array(FIELDS)
  private count = 0
  private readonly people: (PersonParts[] | null)[] = new Array<null>(ROLES).fill(null)
  private known: readonly (string | undefined)[] | undefined = undefined
  /** The kinds of rare fields and the roles that have values, as bits. */
  private kinds = 0
  private roles = 0
  /** Values of `identifier` by the parameter's own name: `jstor`, `oclc`. */
  readonly identifiers: { readonly name: string; readonly nodes: readonly Node[] }[] = []
  /** Further numbers of the same kind, in order: `isbn2`. */
  readonly seconds: { readonly field: number; readonly nodes: readonly Node[] }[] = []

  /** Forgets the last template and takes the parameters of the next. */
  read(template: Template, citation: CitationTemplate): void {
    this.clear()
    this.known = citation.known
    if (citation.known !== undefined) this.note(citation.known)
    const { children } = template
    for (let i = 0; i < children.length; i++) {
      const parameter = children[i]!
      if (parameter.key.kind !== 'parameter' || areBlank(parameter.children)) continue
      const { name } = parameter.key
      const place = parameter.positional ? citation.positional?.[Number(name) - 1] : undefined
      const meaning = place !== undefined ? first(place) : meaningOf(citation, name)
      if (meaning !== MEANINGLESS) this.take(meaning & 255, meaning >> 8, name, parameter.children)
    }
  }

  private clear(): void {
    for (let i = 0; i < this.count; i++) this.values[this.filled[i]!] = null
    this.count = 0
    if (this.roles !== 0) for (let i = 0; i < ROLES; i++) this.people[i] = null
    this.kinds = 0
    this.roles = 0
    // engines are slow to set a length
    if (this.identifiers.length > 0) this.identifiers.length = 0
    if (this.seconds.length > 0) this.seconds.length = 0
  }

  private note(known: readonly (string | undefined)[]): void {
    for (let i = 0; i < known.length; i++) if (known[i] !== undefined) this.noteField(i)
  }

  private noteField(number: number): void {
    this.kinds |= kindsOf[number]!
    this.roles |= rolesOf(number)
  }

  private take(number: number, index: number, name: string, nodes: readonly Node[]): void {
    this.noteField(number)
    if (isPersonal(number)) this.takePart(number, index, nodes)
    else if (number === field.identifier) this.identifiers.push({ name, nodes })
    else if (this.values[number] === null) {
      this.values[number] = nodes
      this.filled[this.count++] = number
    } else if (index === 1) this.values[number] = nodes
    else this.seconds.push({ field: number, nodes })
  }

  private takePart(number: number, index: number, nodes: readonly Node[]): void {
    const person = this.person(roleOf(number), index)
    switch (partOf(number)) {
      case WHOLE:
        person.whole = nodes
        break
      case LAST:
        person.last = nodes
        break
      case FIRST:
        person.first = nodes
        break
      case SUFFIX:
        person.suffix = nodes
        break
      case LINK:
        person.link = nodes
    }
  }

  /** The person of an index, in a list that keeps the order of indices: there are a thousand at most. */
  private person(role: number, index: number): PersonParts {
    const list = (this.people[role] ??= [])
    let at = list.length
    while (at > 0 && list[at - 1]!.index > index) at--
    const known = at > 0 ? list[at - 1]! : null
    if (known !== null && known.index === index) return known
    const person: PersonParts = { index, whole: null, last: null, first: null, suffix: null, link: null }
    if (at === list.length) list.push(person)
    else list.splice(at, 0, person)
    return person
  }

  /** Whether there may be a field of a rare kind. */
  hasKind(kind: number): boolean {
    return (this.kinds & kind) !== 0
  }

  /** Whether anybody of a role may be named. */
  hasRole(role: Role): boolean {
    return ((this.roles >> role) & 1) !== 0
  }

  /** Whether anybody but authors may be named. */
  hasOtherRoles(): boolean {
    return (this.roles & ~(1 << role.author)) !== 0
  }

  has(field: number): boolean {
    return this.values[field] !== null || (this.known !== undefined && this.known[field] !== undefined)
  }

  nodes(field: number): readonly Node[] {
    return this.values[field] ?? noNodes
  }

  /** The words of a field, '' where it has none. */
  words(field: number): string {
    const nodes = this.values[field]!
    if (nodes !== null) return wordsOf(nodes)
    return this.known === undefined ? '' : (this.known[field] ?? '')
  }

  /** The first of several fields that has words. */
  first(fields: readonly number[]): string {
    for (let i = 0; i < fields.length; i++) {
      const words = this.words(fields[i]!)
      if (words !== '') return words
    }
    return ''
  }

  /** People of a role in order of their numbers. */
  persons(role: Role): readonly PersonParts[] {
    return this.people[role] ?? noPeople
  }
}
