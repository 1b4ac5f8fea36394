import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractInfoboxes } from '../../src/extract/infobox/extract-infoboxes.ts'
import type { InfoboxReading } from '../../src/extract/reading.ts'
import { findPack, packs } from '../../src/language/index.ts'
import { resolveTemplates } from '../../src/source/templates/resolve-templates.ts'
import { readWikitext } from '../../src/source/wikitext/read-wikitext.ts'
import { readPageCases } from '../read-cases.ts'
import { sourceContext } from '../source-context.ts'

const cases = readPageCases(new URL('./boxes.txt', import.meta.url))

function read(source: string, code: string): { boxes: InfoboxReading[]; codes: string[] } {
  const context = sourceContext(code)
  const root = readWikitext(source, context)
  resolveTemplates(root, context)
  const boxes = extractInfoboxes(root, { ...context, dayFirst: true })
  return { boxes, codes: context.issues.map((issue) => issue.code) }
}

function linesOf({ infobox, aboutPerson, modules }: InfoboxReading, indent = ''): string[] {
  return [
    `${indent}${infobox.template} · ${infobox.kind} · ${aboutPerson ? 'person' : 'no person'}`,
    ...infobox.parameters.map(({ key, name, index, text, value }) => {
      const slot = index === undefined ? '' : ` #${index}`
      return `${indent}  ${key} → ${name ?? '?'}${slot}: ${text.replaceAll('\n', ' ⏎ ')} = ${value.type}`
    }),
    ...modules.flatMap((module) => linesOf(module, `${indent}  `)),
  ]
}

describe('infoboxes of a page', () => {
  it.each(cases)('$language: $title', ({ language, source, expected }) => {
    const { boxes, codes } = read(source, language)
    const lines = [...boxes.flatMap((box) => linesOf(box)), ...codes.map((code) => `! ${code}`)]
    expect(lines).toEqual(expected)
  })
})

describe('any text in an infobox', () => {
  const bits = fc.constantFrom(
    '{{',
    '}}',
    '[[',
    ']]',
    '|',
    '=',
    '<br>',
    '* ',
    '(',
    ')',
    ',',
    ';',
    '1968',
    ' and ',
    '{{ubl|',
    '{{marriage|',
    '{{lang|',
    '<small>',
    '</small>',
    "''",
    '\n',
    'A',
    'née',
    '–',
    '<ref>',
    '</ref>',
    '5 May 1900',
  )
  const names = fc.constantFrom(
    'spouse',
    'children',
    'birth_date',
    'birth_place',
    'occupation',
    'website',
    'image',
    'height',
    'party',
    'office2',
    'serviceyears',
    'module',
    '__proto__',
  )
  const codes = fc.constantFrom('en', 'de', 'fr', 'ja', 'zh')

  it('is read without a throw, and every parameter lies in its box', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(names, fc.array(bits, { maxLength: 12 })), { maxLength: 5 }),
        codes,
        (rows, code) => {
          const source = `{{Infobox person\n${rows.map(([name, value]) => `| ${name} = ${value.join('')}`).join('\n')}\n}}`
          const check = ({ infobox, modules }: InfoboxReading): void => {
            for (const { position } of infobox.parameters) {
              expect(position.start).toBeGreaterThanOrEqual(infobox.position.start)
              expect(position.end).toBeLessThanOrEqual(infobox.position.end)
            }
            modules.forEach(check)
          }
          for (const box of read(source, code).boxes) check(box)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the infobox words of a language', () => {
  const core = [
    'name',
    'birthDate',
    'birthPlace',
    'deathDate',
    'deathPlace',
    'image',
    'spouse',
    'children',
    'occupation',
    'party',
    'nationality',
    'office',
    'termStart',
    'termEnd',
    'predecessor',
    'successor',
    'website',
    'signature',
    'father',
    'mother',
    'almaMater',
    'under:president',
    'under:monarch',
    'under:prime minister',
  ]
  const thirteen = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'ru', 'uk', 'ja', 'zh']

  it.each(thirteen.filter((code) => code !== 'de'))('%s name the fields that every wiki has', (code) => {
    const { parameters = {}, parametersOf = {} } = findPack(code)!.infobox
    const named = new Set([
      ...Object.keys(parameters),
      ...Object.values(parametersOf).flatMap((names) => Object.keys(names)),
    ])
    expect(core.filter((name) => !named.has(name))).toEqual([])
  })

  it.each(Object.keys(packs))('%s give no name two meanings', (code) => {
    const { parameters = {}, parametersOf = {}, families = {} } = findPack(code)!.infobox
    for (const table of [parameters, families, ...Object.values(parametersOf)]) {
      const meanings = new Map<string, string>()
      const doubles: string[] = []
      for (const [name, aliases] of Object.entries(table))
        for (const alias of aliases) {
          const other = meanings.get(alias)
          if (other !== undefined && other !== name) doubles.push(`${alias}: ${other}, ${name}`)
          meanings.set(alias, name)
        }
      expect(doubles).toEqual([])
    }
  })
})
