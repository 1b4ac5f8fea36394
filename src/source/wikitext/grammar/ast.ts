/** One node of what wikiparser-node gives as JSON, as far as it is used here. Ranges are offsets into the text it was given. */
export interface Ast {
  /** Absent for text. */
  type?: string
  name?: string
  range: [number, number]
  childNodes?: Ast[]
}

export function childOf(ast: Ast, type: string): Ast | undefined {
  return ast.childNodes?.find((child) => child.type === type)
}
