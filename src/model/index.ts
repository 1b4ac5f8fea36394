export { type Article, articleSchema } from './article.ts'
export {
  type Biography,
  biographySchema,
  type Military,
  militarySchema,
  type Party,
  partySchema,
  type Spouse,
  spouseSchema,
} from './biography.ts'
export { type DateRange, type DateValue, dateRangeSchema, dateValueSchema } from './date.ts'
export { type Evidence, evidenceSchema } from './evidence.ts'
export { type Infobox, infoboxSchema, type Parameter, parameterSchema } from './infobox.ts'
export { issueSchema } from './issue.ts'
export { type Named, namedSchema, type Place, placeSchema, type TextLink, textLinkSchema } from './named.ts'
export { type OfficeTenure, officeTenureSchema } from './office.ts'
export { type Position, positionSchema } from './position.ts'
export {
  type Category,
  type CslDate,
  type CslItem,
  type CslName,
  categorySchema,
  cslDateSchema,
  cslItemSchema,
  cslNameSchema,
  type Reference,
  referenceSchema,
} from './reference.ts'
export { schemaVersion } from './schema-version.ts'
export { type Section, sectionSchema } from './section.ts'
export { type Value, valueSchema } from './value.ts'
