import { z } from 'zod'
import { biographySchema } from './biography.ts'
import { infoboxSchema } from './infobox.ts'
import { issueSchema } from './issue.ts'
import { officeTenureSchema } from './office.ts'
import { categorySchema, referenceSchema } from './reference.ts'
import { sectionSchema } from './section.ts'

/** What a page says. */
export const articleSchema = z.object({
  title: z.string().nullable(),
  /** BCP 47. */
  language: z.string(),
  sourceFormat: z.enum(['wikitext', 'rendered-text']),
  redirectTo: z.object({ title: z.string(), section: z.string().exactOptional() }).nullable(),
  /** The page only tells pages of like titles apart. */
  disambiguation: z.literal(true).exactOptional(),
  shortDescription: z.string().exactOptional(),
  infoboxes: z.array(infoboxSchema),
  /** Null where the page is not about a person. */
  biography: biographySchema.nullable(),
  /** Title `''`, level 1. */
  lead: sectionSchema,
  /** The tree below the lead. */
  sections: z.array(sectionSchema),
  /** In order of start. */
  offices: z.array(officeTenureSchema),
  /** In order of first citation. */
  references: z.array(referenceSchema),
  categories: z.array(categorySchema),
  issues: z.array(issueSchema),
})
export type Article = z.infer<typeof articleSchema>
