import { z } from 'zod'
import { type Issue, issueCodes } from '../issue/index.ts'
import { positionSchema } from './position.ts'

/** A finding; what it carries beside these keys depends on its code, see the table of issues. */
export const issueSchema = z.looseObject({
  code: z.enum(issueCodes),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).exactOptional(),
  position: positionSchema.exactOptional(),
}) as unknown as z.ZodType<Issue>
