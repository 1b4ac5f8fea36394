import type { Node, Root } from '../../document/index.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading } from '../reading.ts'
import { isInfobox } from './is-infobox.ts'
import { readInfobox } from './read-infobox.ts'
import { readInfoboxTable } from './read-infobox-table.ts'

/**
 * Every infobox of the page, in order: templates of a known family or with the mark of one, boxes of a rendered page,
 * tables that an infobox was expanded to. Boxes inside a box's value are its modules. Reference nodes must have their ids.
 */
export function extractInfoboxes(root: Root, context: Context): InfoboxReading[] {
  const readings: InfoboxReading[] = []
  collect(root.children, context, readings)
  if (readings.length === 0) context.report('no-infobox', {})
  return readings
}

function collect(nodes: readonly Node[], context: Context, readings: InfoboxReading[]): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'template':
        if (isInfobox(node, context)) readings.push(readInfobox(node, context))
        else collect(node.children, context, readings)
        break
      case 'table': {
        const reading = readInfoboxTable(node, context)
        if (reading) readings.push(reading)
        else collect(node.children, context, readings)
        break
      }
      case 'parameter':
      case 'parserFunction':
      case 'element':
      case 'listItem':
      case 'tableRow':
      case 'tableCell':
        collect(node.children, context, readings)
        break
      default: // no box stands in a link, a footnote or a heading
    }
  }
}
