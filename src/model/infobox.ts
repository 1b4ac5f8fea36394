import { z } from 'zod'
import { textLinkSchema } from './named.ts'
import { positionSchema } from './position.ts'
import { valueSchema } from './value.ts'

/** One non-empty parameter of an infobox, or one row of a rendered one. */
export const parameterSchema = z.object({
  /** As written: `term_start2`, `Born`. */
  key: z.string(),
  /** The canonical field, where known: `termStart`, `birthDate`. */
  name: z.string().exactOptional(),
  /** The number of its slot: 2 for `term_start2`. */
  index: z.int().exactOptional(),
  /** Plain words: no markup, no footnote marks. */
  text: z.string(),
  value: valueSchema,
  links: z.array(textLinkSchema).exactOptional(),
  /** Ids of the references that stood in the value. */
  citations: z.array(z.string()).exactOptional(),
  position: positionSchema,
})
export type Parameter = z.infer<typeof parameterSchema>

export const infoboxSchema = z.object({
  /** As written: `Infobox officeholder`; null for a rendered one. */
  template: z.string().nullable(),
  /** Its family: `officeholder`, `person`, `royalty`, `scientist` … or `other`. */
  kind: z.string(),
  title: z.string().nullable(),
  /** In order of the source, every non-empty one, known or not. */
  parameters: z.array(parameterSchema),
  /** Embedded infoboxes. */
  get modules(): z.ZodExactOptional<z.ZodArray<typeof infoboxSchema>> {
    return z.array(infoboxSchema).exactOptional()
  },
  position: positionSchema,
})
export type Infobox = z.infer<typeof infoboxSchema>
