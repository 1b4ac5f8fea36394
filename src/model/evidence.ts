import { z } from 'zod'
import { positionSchema } from './position.ts'

/** Where a fact was read. */
export const evidenceSchema = z.object({
  from: z.enum(['infobox', 'succession-box', 'lead', 'prose', 'heading', 'category']),
  /** `stated`: a field says so. `inferred`: it was read out of words. */
  certainty: z.enum(['stated', 'inferred']),
  text: z.string(),
  position: positionSchema,
})
export type Evidence = z.infer<typeof evidenceSchema>
