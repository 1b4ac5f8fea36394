import { z } from 'zod'

/** One date with the precision the page gives it, in EDTF (ISO 8601-2:2019). */
export const dateValueSchema = z.object({
  /** The words it was read from. */
  text: z.string(),
  /** `1953-05-17`, `1953-05`, `1953`, `1953~`, `1953?`, `195X`, `18XX`, `-0043`, `[1953,1954]` (one of them). */
  edtf: z.string(),
  precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'century']),
  /** Only where the words name or force one; `edtf` is then written in that calendar. */
  calendar: z.enum(['gregorian', 'julian', 'islamic']).exactOptional(),
  /** Beside calendar `julian` or `islamic`, to the day: the same day in the proleptic Gregorian calendar. */
  gregorian: z.string().exactOptional(),
  /** Day and month could be the other way round. */
  ambiguous: z.literal(true).exactOptional(),
})
export type DateValue = z.infer<typeof dateValueSchema>

/** A stretch of time. Null is a boundary that the words leave open or do not know. */
export const dateRangeSchema = z.object({
  /** The words it was read from. */
  text: z.string(),
  /** `1999/2002`, `2019/..`, `../1760`. */
  edtf: z.string(),
  start: dateValueSchema.nullable(),
  end: dateValueSchema.nullable(),
  /** `present`, `since …`, `incumbent`. */
  ongoing: z.literal(true).exactOptional(),
})
export type DateRange = z.infer<typeof dateRangeSchema>
