import type { Position } from '../../document/index.ts'
import type { Context } from '../context.ts'
import { isNoDate } from './no-date.ts'
import { explainNoDate } from './parse-date.ts'
import type { DateReading } from './readings.ts'

/**
 * Takes down what is wrong with the words of a field that wants a date: nothing that can be read, a day that cannot be, or a
 * day and a month that could be the other way round. Words that say that the date is not known are not wrong.
 */
export function reportDate(reading: DateReading | null, text: string, position: Position, context: Context): void {
  if (reading) {
    const { date } = reading
    if (date.ambiguous)
      context.report('ambiguous-date', { text: date.text, edtf: date.edtf, other: swapped(date.edtf) }, { position })
    return
  }
  if (isNoDate(text, context)) return
  const code = explainNoDate(text, context) === 'impossible' ? 'impossible-date' : 'unreadable-date'
  context.report(code, { text }, { position })
}

/** `1953-06-05` for `1953-05-06`. */
function swapped(edtf: string): string {
  return edtf.replace(/-(\d\d)-(\d\d)/, '-$2-$1')
}
