import { type Article, articleSchema, type ParseOptions, parseArticle } from '../index.ts'
import { parseRecord } from '../stream/index.ts'

/** One page to validate: its Article, and its text where there is one; or what is wrong with its line. */
export interface ReadPage {
  name: string
  article: Article | null
  source: string | null
  failure?: string
}

/**
 * The pages of an input: the one whose text it is, or, of NDJSON, one for each line: a record `{ id, text }`, which is read, or an
 * Article that was written before, which is taken as it is.
 */
export function* readPages(text: string, file: string, options: ParseOptions, ndjson: boolean): Generator<ReadPage> {
  const name = file === '-' ? 'stdin' : file
  if (!ndjson && !file.endsWith('.ndjson')) {
    yield { name, article: parseArticle(text, options), source: text }
    return
  }
  let number = 0
  for (const line of text.split('\n')) {
    number++
    if (line.trim() !== '') yield readLine(line, `${name}:${number}`, options)
  }
}

function readLine(line: string, name: string, options: ParseOptions): ReadPage {
  const fail = (failure: string): ReadPage => ({ name, article: null, source: null, failure })
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch {
    return fail('the line is no JSON')
  }
  if (typeof record === 'object' && record !== null && 'sourceFormat' in record) {
    const { success, data, error } = articleSchema.safeParse(record)
    if (success) return { name: title(name, data.title), article: data, source: null }
    return fail(`the line is no Article: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`)
  }
  const parsed = parseRecord(record, options)
  if ('error' in parsed) return fail(parsed.error.message)
  return { name: title(name, parsed.title), article: parsed, source: (record as { text: string }).text }
}

function title(name: string, of: string | null): string {
  return of === null ? name : `${name} ${of}`
}
