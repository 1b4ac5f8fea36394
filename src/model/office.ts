import { z } from 'zod'
import { dateValueSchema } from './date.ts'
import { evidenceSchema } from './evidence.ts'
import { namedSchema } from './named.ts'

/** One term in one office: who held it is the person of the page. */
export const officeTenureSchema = z.object({
  /** Without ordinal and without `acting`: `President of Kazakhstan`. */
  office: z.string(),
  officeLink: z.string().exactOptional(),
  /** 2 for `2nd President of Kazakhstan`. */
  ordinal: z.int().exactOptional(),
  acting: z.literal(true).exactOptional(),
  start: dateValueSchema.nullable(),
  end: dateValueSchema.nullable(),
  /** `incumbent`, `present`, `since 2019`, or a start with an empty end, as the template itself reads it (then inferred). */
  current: z.literal(true).exactOptional(),
  predecessors: z.array(namedSchema),
  successors: z.array(namedSchema),
  /** Held the same office at the same time. */
  alongside: z.array(namedSchema).exactOptional(),
  constituency: namedSchema.exactOptional(),
  appointedBy: z.array(namedSchema).exactOptional(),
  /** Under whom; `role` in English: president, monarch, prime minister, governor … */
  under: z.array(namedSchema.extend({ role: z.string().exactOptional() })).exactOptional(),
  evidence: z.array(evidenceSchema),
})
export type OfficeTenure = z.infer<typeof officeTenureSchema>
