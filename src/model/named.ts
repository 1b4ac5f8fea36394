import { z } from 'zod'

/** A person, party, school, office … by its visible words. */
export const namedSchema = z.object({
  /** The visible words, without degrees, years and other remarks behind them. */
  name: z.string(),
  /** Title of the page it links to; another wiki: `de:Titel`. */
  link: z.string().exactOptional(),
  /** What stood behind it in parentheses or small type. */
  note: z.string().exactOptional(),
})
export type Named = z.infer<typeof namedSchema>

/** Words that link to a page. */
export const textLinkSchema = z.object({
  text: z.string(),
  /** Title of the page. */
  link: z.string(),
})
export type TextLink = z.infer<typeof textLinkSchema>

/** A place as the page names it. */
export const placeSchema = z.object({
  /** The words as a whole: `Alma-Ata, Kazakh SSR, Soviet Union (now Almaty, Kazakhstan)`. */
  text: z.string(),
  /** From the smallest to the largest, without what stands in parentheses. */
  parts: z.array(z.string()),
  links: z.array(textLinkSchema).exactOptional(),
  /** Today's name, where the page gives it: `Almaty, Kazakhstan`. */
  now: z.string().exactOptional(),
})
export type Place = z.infer<typeof placeSchema>
