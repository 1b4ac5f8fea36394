import { extractProseTenures } from '../../src/extract/offices/prose/extract-prose-tenures.ts'
import type { Tenure } from '../../src/extract/offices/tenure.ts'
import { findPack } from '../../src/language/index.ts'
import { readSource } from '../../src/source/index.ts'

/** What the sentences of a rendered page say of offices. */
export function readProse(source: string, language = 'en'): Tenure[] {
  const pack = findPack(language)!
  const report = (): void => {}
  const { root } = readSource(source, 'rendered-text', { language: pack, report, engine: 'auto', title: null })
  return extractProseTenures(
    root,
    { biography: null, written: null },
    { language: pack, dayFirst: true, title: root.title ?? null, report },
  )
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
