import { z } from 'zod'

const offset = z.int().nonnegative()

/** A stretch of the caller's own string: UTF-16 offsets, end exclusive, so `source.slice(start, end)` is it. */
export const positionSchema = z.object({
  start: offset,
  end: offset,
})
export type Position = z.infer<typeof positionSchema>
