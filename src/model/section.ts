import { z } from 'zod'
import { textLinkSchema } from './named.ts'
import { positionSchema } from './position.ts'

/** A section with what is below it; the lead is one with title `''` and level 1. */
export const sectionSchema = z.object({
  title: z.string(),
  level: z.int().min(1).max(6),
  /** The text does not say the level. */
  levelInferred: z.literal(true).exactOptional(),
  /** Clean words of its own paragraphs and lists, without those of the sections below it. */
  text: z.string(),
  /** Ids of the references cited in it, in order, each once. */
  citations: z.array(z.string()),
  links: z.array(textLinkSchema).exactOptional(),
  get sections(): z.ZodArray<typeof sectionSchema> {
    return z.array(sectionSchema)
  },
  position: positionSchema,
})
export type Section = z.infer<typeof sectionSchema>
