import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '../src/index.ts'

/** Where the schema stands that is shipped as `wikivita/schema.json`. */
export const schemaFile = 'schema.json'

/** The shipped file, as it should be. */
export function schemaText(): string {
  return `${JSON.stringify(toJsonSchema(), null, 2)}\n`
}

/** Whether a change of the schema came without one of its version. */
export function lacksVersion(before: string, after: string): boolean {
  return before !== after && JSON.parse(before).$id === JSON.parse(after).$id
}

if (process.argv[1]?.endsWith('generate-schema.ts')) {
  const text = schemaText()
  if (existsSync(schemaFile) && lacksVersion(readFileSync(schemaFile, 'utf8'), text)) {
    console.error('The schema has changed: raise schemaVersion in src/model/schema-version.ts first')
    process.exitCode = 1
  } else writeFileSync(schemaFile, text)
}
