import { z } from 'zod'
import { positionSchema } from './position.ts'

/** A name of CSL-JSON 1.0.2: parts, or `literal` for one in one piece. */
export const cslNameSchema = z.object({
  family: z.string().exactOptional(),
  given: z.string().exactOptional(),
  'dropping-particle': z.string().exactOptional(),
  'non-dropping-particle': z.string().exactOptional(),
  suffix: z.string().exactOptional(),
  literal: z.string().exactOptional(),
})
export type CslName = z.infer<typeof cslNameSchema>

const part = z.union([z.number(), z.string()])

/** A date of CSL-JSON 1.0.2: `[[year, month, day]]`, two of them for a range; season 1 (spring) to 4 (winter). */
export const cslDateSchema = z.object({
  'date-parts': z.array(z.array(part).min(1).max(3)).min(1).max(2).exactOptional(),
  season: part.exactOptional(),
  circa: z.union([z.boolean(), part]).exactOptional(),
  literal: z.string().exactOptional(),
})
export type CslDate = z.infer<typeof cslDateSchema>

/** The item types of CSL-JSON 1.0.2. */
const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const

const names = z.array(cslNameSchema).exactOptional()
const words = z.string().exactOptional()
const date = cslDateSchema.exactOptional()

/** What CSL-JSON has no field for. */
const cslCustomSchema = z.record(z.string(), z.unknown())

/** A source, as CSL-JSON 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html). */
export const cslItemSchema = z.object({
  id: z.string(),
  type: z.enum(cslTypes),
  title: words,
  'title-short': words,
  'original-title': words,
  'container-title': words,
  'collection-title': words,
  'collection-number': words,
  'volume-title': words,
  'part-title': words,
  'event-title': words,
  'event-place': words,
  author: names,
  editor: names,
  translator: names,
  interviewer: names,
  director: names,
  illustrator: names,
  contributor: names,
  'container-author': names,
  'original-author': names,
  publisher: words,
  'publisher-place': words,
  'original-publisher': words,
  'original-publisher-place': words,
  issued: date,
  accessed: date,
  'original-date': date,
  'event-date': date,
  volume: words,
  issue: words,
  number: words,
  page: words,
  'number-of-pages': words,
  'number-of-volumes': words,
  'chapter-number': words,
  edition: words,
  section: words,
  scale: words,
  version: words,
  genre: words,
  medium: words,
  dimensions: words,
  archive: words,
  archive_location: words,
  authority: words,
  source: words,
  status: words,
  language: words,
  URL: words,
  DOI: words,
  ISBN: words,
  ISSN: words,
  PMID: words,
  PMCID: words,
  'year-suffix': words,
  note: words,
  custom: cslCustomSchema.exactOptional(),
})
export type CslItem = z.infer<typeof cslItemSchema>

/** A footnote or source of the page. */
export const referenceSchema = z.object({
  /** Stable in the page: the name, or `ref-7`; with its group: `note:a`. */
  id: z.string(),
  /** Per group, in order of first citation; absent where nothing cites it. */
  number: z.int().exactOptional(),
  name: z.string().exactOptional(),
  group: z.string().exactOptional(),
  /** How often the text cites it; a definition in a list is no citation. */
  uses: z.int().nonnegative(),
  /** How often the back-links of a rendered list say that it is cited. */
  backLinks: z.int().nonnegative().exactOptional(),
  /** Plain words. */
  text: z.string(),
  csl: cslItemSchema,
  /** Further sources under the same note. */
  others: z.array(cslItemSchema).exactOptional(),
  /** Where the source is archived; `csl.URL` is then the original address. */
  archive: z.object({ url: z.string(), archived: z.string().exactOptional() }).exactOptional(),
  position: positionSchema,
})
export type Reference = z.infer<typeof referenceSchema>

export const categorySchema = z.object({
  /** Without the namespace. */
  name: z.string(),
  sortKey: z.string().exactOptional(),
})
export type Category = z.infer<typeof categorySchema>
