import { z } from 'zod'
import { dateRangeSchema, dateValueSchema } from './date.ts'
import { namedSchema } from './named.ts'

/** The value of a parameter, typed by what its words are. */
export const valueSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('date'), date: dateValueSchema }),
  z.object({ type: z.literal('dateRange'), range: dateRangeSchema }),
  z.object({ type: z.literal('number'), number: z.number() }),
  /** `unit` as the UCUM or common symbol written on the page: `m`, `kg`, `km`. */
  z.object({ type: z.literal('quantity'), number: z.number(), unit: z.string(), text: z.string() }),
  z.object({ type: z.literal('link'), ...namedSchema.shape }),
  z.object({
    type: z.literal('list'),
    get items(): z.ZodArray<typeof valueSchema> {
      return z.array(valueSchema)
    },
  }),
  z.object({ type: z.literal('url'), url: z.string(), label: z.string().exactOptional() }),
  /** Decimal degrees, north and east positive (WGS 84). */
  z.object({ type: z.literal('coordinates'), latitude: z.number(), longitude: z.number() }),
  z.object({
    type: z.literal('image'),
    file: z.string(),
    caption: z.string().exactOptional(),
    alt: z.string().exactOptional(),
  }),
  z.object({ type: z.literal('boolean'), boolean: z.boolean() }),
])
export type Value = z.infer<typeof valueSchema>
