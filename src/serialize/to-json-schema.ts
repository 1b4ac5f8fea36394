import { z } from 'zod'
import {
  articleSchema,
  biographySchema,
  categorySchema,
  cslDateSchema,
  cslItemSchema,
  cslNameSchema,
  dateRangeSchema,
  dateValueSchema,
  evidenceSchema,
  infoboxSchema,
  issueSchema,
  namedSchema,
  officeTenureSchema,
  parameterSchema,
  placeSchema,
  positionSchema,
  referenceSchema,
  schemaVersion,
  sectionSchema,
  valueSchema,
} from '../model/index.ts'

/** Name in `$defs` → schema. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  Biography: biographySchema,
  Category: categorySchema,
  CslDate: cslDateSchema,
  CslItem: cslItemSchema,
  CslName: cslNameSchema,
  DateRange: dateRangeSchema,
  DateValue: dateValueSchema,
  Evidence: evidenceSchema,
  Infobox: infoboxSchema,
  Issue: issueSchema,
  Named: namedSchema,
  OfficeTenure: officeTenureSchema,
  Parameter: parameterSchema,
  Place: placeSchema,
  Position: positionSchema,
  Reference: referenceSchema,
  Section: sectionSchema,
  Value: valueSchema,
}

/**
 * The JSON Schema (2020-12) of an Article, made from the zod schemas. It leaves room for more keys than it names. Its `$id`
 * ends in the version of the shapes.
 */
export function toJsonSchema(): object {
  const metadata = z.registry<{ id?: string }>()
  for (const [id, schema] of Object.entries(shapes)) metadata.add(schema, { id })
  const { $schema, ...schema } = z.toJSONSchema(articleSchema, { metadata, io: 'input' })
  return { $schema, $id: `urn:wikivita:article:${schemaVersion}`, title: 'Article', ...schema }
}
