import type {
  Argument,
  Element,
  ExternalLink,
  File,
  Heading,
  Link,
  ListItem,
  Node,
  Parameter,
  ParserFunction,
  Position,
  Quotes,
  Reference,
  ReferenceList,
  Root,
  RowKey,
  Table,
  TableCell,
  TableRow,
  Template,
  Text,
} from './nodes.ts'

/*
 * Nodes that a page has by the thousand, and all that hold others, are made by these constructors. What literals make (`{…}`,
 * `[…]`) engines learn to put among the long-lived objects at once, where it has outlived a few collections: a tree that is given
 * up a moment later then stays in memory, with all that it leads to, until the whole heap is searched. What is made by `new`
 * stays young.
 */

/** A list of the nodes given. */
export function list<T = Node>(...items: T[]): T[] {
  return items
}

export class Place implements Position {
  declare start: number
  declare end: number

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

export class TextNode implements Text {
  declare type: 'text'
  declare value: string
  declare position: Position

  constructor(value: string, position: Position) {
    this.type = 'text'
    this.value = value
    this.position = position
  }
}

export class QuotesNode implements Quotes {
  declare type: 'quotes'
  declare value: Quotes['value']
  declare position: Position

  constructor(value: Quotes['value'], position: Position) {
    this.type = 'quotes'
    this.value = value
    this.position = position
  }
}

export class LinkNode implements Link {
  declare type: 'link'
  declare target: string
  declare fragment?: string
  declare children: Node[]
  declare position: Position

  constructor(target: string, children: Node[], position: Position) {
    this.type = 'link'
    this.target = target
    this.children = children
    this.position = position
  }
}

export class ExternalLinkNode implements ExternalLink {
  declare type: 'externalLink'
  declare url: string
  declare bare?: true
  declare children: Node[]
  declare position: Position

  constructor(url: string, bare: boolean, children: Node[], position: Position) {
    this.type = 'externalLink'
    this.url = url
    if (bare) this.bare = true
    this.children = children
    this.position = position
  }
}

export class FileNode implements File {
  declare type: 'file'
  declare name: string
  declare options: string[]
  declare children: Node[]
  declare position: Position

  constructor(name: string, options: string[], children: Node[], position: Position) {
    this.type = 'file'
    this.name = name
    this.options = options
    this.children = children
    this.position = position
  }
}

export class TemplateNode implements Template {
  declare type: 'template'
  declare name: string | null
  declare key: string
  declare title?: string
  declare children: Parameter[]
  declare shown?: Node[]
  declare entry?: string
  declare unknown?: true
  declare position: Position

  constructor(name: string | null, key: string, children: Parameter[], position: Position) {
    this.type = 'template'
    this.name = name
    this.key = key
    this.children = children
    this.position = position
  }
}

export class ParameterNode implements Parameter {
  declare type: 'parameter'
  declare key: RowKey
  declare positional?: true
  declare children: Node[]
  declare position: Position

  constructor(key: RowKey, positional: boolean, children: Node[], position: Position) {
    this.type = 'parameter'
    this.key = key
    if (positional) this.positional = true
    this.children = children
    this.position = position
  }
}

export class FunctionNode implements ParserFunction {
  declare type: 'parserFunction'
  declare name: string
  declare children: Parameter[]
  declare position: Position

  constructor(name: string, children: Parameter[], position: Position) {
    this.type = 'parserFunction'
    this.name = name
    this.children = children
    this.position = position
  }
}

export class ArgumentNode implements Argument {
  declare type: 'argument'
  declare name: string
  declare children: Node[]
  declare position: Position

  constructor(name: string, children: Node[], position: Position) {
    this.type = 'argument'
    this.name = name
    this.children = children
    this.position = position
  }
}

export class ReferenceNode implements Reference {
  declare type: 'reference'
  declare children: Node[]
  declare position: Position

  constructor(children: Node[], position: Position) {
    this.type = 'reference'
    this.children = children
    this.position = position
  }
}

export class ReferenceListNode implements ReferenceList {
  declare type: 'referenceList'
  declare children: Node[]
  declare position: Position

  constructor(children: Node[], position: Position) {
    this.type = 'referenceList'
    this.children = children
    this.position = position
  }
}

export class ElementNode implements Element {
  declare type: 'element'
  declare name: string
  declare attributes: string
  declare children: Node[]
  declare position: Position

  constructor(name: string, attributes: string, children: Node[], position: Position) {
    this.type = 'element'
    this.name = name
    this.attributes = attributes
    this.children = children
    this.position = position
  }
}

export class HeadingNode implements Heading {
  declare type: 'heading'
  declare level: number
  declare children: Node[]
  declare position: Position

  constructor(level: number, children: Node[], position: Position) {
    this.type = 'heading'
    this.level = level
    this.children = children
    this.position = position
  }
}

export class ListItemNode implements ListItem {
  declare type: 'listItem'
  declare marker: string
  declare children: Node[]
  declare position: Position

  constructor(marker: string, children: Node[], position: Position) {
    this.type = 'listItem'
    this.marker = marker
    this.children = children
    this.position = position
  }
}

export class TableNode implements Table {
  declare type: 'table'
  declare attributes: string
  declare children: TableRow[]
  declare position: Position

  constructor(attributes: string, position: Position) {
    this.type = 'table'
    this.attributes = attributes
    this.children = list<TableRow>()
    this.position = position
  }
}

export class RowNode implements TableRow {
  declare type: 'tableRow'
  declare attributes: string
  declare children: TableCell[]
  declare position: Position

  constructor(attributes: string, position: Position) {
    this.type = 'tableRow'
    this.attributes = attributes
    this.children = list<TableCell>()
    this.position = position
  }
}

export class CellNode implements TableCell {
  declare type: 'tableCell'
  declare kind: TableCell['kind']
  declare attributes: string
  declare children: Node[]
  declare position: Position

  constructor(kind: TableCell['kind'], attributes: string, children: Node[], position: Position) {
    this.type = 'tableCell'
    this.kind = kind
    this.attributes = attributes
    this.children = children
    this.position = position
  }
}

export class RootNode implements Root {
  declare type: 'root'
  declare children: Node[]
  declare templateLists?: Node[][]
  declare position: Position

  constructor(children: Node[], position: Position) {
    this.type = 'root'
    this.children = children
    this.position = position
  }
}
