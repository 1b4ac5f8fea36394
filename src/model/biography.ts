import { z } from 'zod'
import { dateRangeSchema, dateValueSchema } from './date.ts'
import { evidenceSchema } from './evidence.ts'
import { namedSchema, placeSchema } from './named.ts'

const people = z.array(namedSchema)

/** A party, with the years of membership where the page gives them. */
export const partySchema = namedSchema.extend({
  start: dateValueSchema.exactOptional(),
  end: dateValueSchema.exactOptional(),
})
export type Party = z.infer<typeof partySchema>

/** A marriage. */
export const spouseSchema = partySchema.extend({
  /** How it ended: `divorced`, `died`, `annulled`, `separated`, or as the page words it. */
  ending: z.string().exactOptional(),
})
export type Spouse = z.infer<typeof spouseSchema>

/** Service in armed forces. */
export const militarySchema = z.object({
  allegiance: people.exactOptional(),
  branch: people.exactOptional(),
  rank: people.exactOptional(),
  service: dateRangeSchema.exactOptional(),
  unit: people.exactOptional(),
  commands: people.exactOptional(),
  battles: people.exactOptional(),
  awards: people.exactOptional(),
})
export type Military = z.infer<typeof militarySchema>

/** Facts about the person, from every infobox of the page. */
export const biographySchema = z.object({
  name: z.string().nullable(),
  birthName: z.string().exactOptional(),
  nativeName: z.object({ name: z.string(), language: z.string().exactOptional() }).exactOptional(),
  honorificPrefix: z.string().exactOptional(),
  honorificSuffix: z.string().exactOptional(),
  birthDate: dateValueSchema.nullable(),
  birthPlace: placeSchema.nullable(),
  deathDate: dateValueSchema.nullable(),
  deathPlace: placeSchema.nullable(),
  deathCause: z.string().exactOptional(),
  restingPlace: placeSchema.exactOptional(),
  nationality: people.exactOptional(),
  citizenship: people.exactOptional(),
  occupations: people.exactOptional(),
  knownFor: people.exactOptional(),
  education: people.exactOptional(),
  employers: people.exactOptional(),
  awards: people.exactOptional(),
  parents: people.exactOptional(),
  relatives: people.exactOptional(),
  parties: z.array(partySchema).exactOptional(),
  spouses: z.array(spouseSchema).exactOptional(),
  children: z.object({ count: z.int().exactOptional(), people: people.exactOptional() }).exactOptional(),
  website: z.object({ url: z.string().nullable(), label: z.string().exactOptional() }).exactOptional(),
  image: z
    .object({ file: z.string(), caption: z.string().exactOptional(), alt: z.string().exactOptional() })
    .exactOptional(),
  signature: z.object({ file: z.string() }).exactOptional(),
  /** `metres` rounded to the centimetre; `text` as on the page. */
  height: z.object({ metres: z.number(), text: z.string() }).exactOptional(),
  military: militarySchema.exactOptional(),
  /** Field name → where it was read. */
  evidence: z.record(z.string(), z.array(evidenceSchema)),
})
export type Biography = z.infer<typeof biographySchema>
