import type { CslItem, Position, Reference } from '../../model/index.ts'
import type { Note } from './note.ts'

/** An entry of the list, with what is known of it and nothing else. */
export class Footnote implements Reference {
  declare id: string
  declare number?: number
  declare name?: string
  declare group?: string
  declare uses: number
  declare backLinks?: number
  declare text: string
  declare csl: CslItem
  declare others?: CslItem[]
  declare archive?: NonNullable<Reference['archive']>
  declare position: Position

  constructor(
    note: Note,
    text: string,
    csl: CslItem,
    others: CslItem[] | undefined,
    archive: Reference['archive'],
    position: Position,
  ) {
    this.id = note.id
    if (note.number !== undefined) this.number = note.number
    if (note.name !== undefined) this.name = note.name
    if (note.group !== '') this.group = note.group
    this.uses = note.uses
    if (note.definition?.backLinks !== undefined) this.backLinks = note.definition.backLinks
    this.text = text
    this.csl = csl
    if (others !== undefined) this.others = others
    if (archive !== undefined) this.archive = archive
    this.position = position
  }
}
