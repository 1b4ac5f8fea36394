import { inventoryOf, type Root, type Table, type Template } from '../../document/index.ts'
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
  const { boxes, ends } = inventoryOf(root)
  for (let i = 0; i < boxes.length; ) {
    const reading = read(boxes[i]!, context)
    if (reading) readings.push(reading)
    i = reading ? ends[i]! : i + 1
  }
  if (readings.length === 0) context.report('no-infobox', {})
  return readings
}

function read(box: Template | Table, context: Context): InfoboxReading | null {
  if (box.type === 'table') return readInfoboxTable(box, context)
  return isInfobox(box, context) ? readInfobox(box, context) : null
}
