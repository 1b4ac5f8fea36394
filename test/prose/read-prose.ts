import { extractProseTenures } from '../../src/extract/offices/prose/extract-prose-tenures.ts'
import type { Tenure } from '../../src/extract/offices/tenure.ts'
import { readSource } from '../../src/source/index.ts'
import { sourceContext } from '../source-context.ts'

/** What the sentences of a rendered page say of offices. */
export function readProse(source: string, language = 'en'): Tenure[] {
  const context = sourceContext(language)
  const { root } = readSource(source, 'rendered-text', context)
  const known = { biography: null, written: null }
  return extractProseTenures(root, known, { ...context, dayFirst: true, title: root.title ?? null })
}

/** `2 acting President of Kazakhstan | 2019-03-20 – current | < Nazarbayev | > Successor`. */
export function describeTenure({
  ordinal,
  acting,
  office,
  start,
  end,
  current,
  predecessors,
  successors,
}: Tenure): string {
  const names = (mark: string, people: readonly { name: string }[]): string =>
    people.length > 0 ? ` | ${mark} ${people.map(({ name }) => name).join('; ')}` : ''
  const name = [ordinal, acting ? 'acting' : undefined, office].filter((part) => part !== undefined).join(' ')
  return `${name} | ${start?.edtf ?? '?'} – ${end?.edtf ?? (current ? 'today' : '?')}${names('<', predecessors)}${names('>', successors)}`
}
