import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes `src/language/<code>/countries.ts`: what the codes of countries in templates (`{{GER}}`, `{{flag|GER}}`) stand for in each
 * language, from CLDR as Node brings it. Codes are those of ISO 3166 and of the Olympic committee.
 *
 *     npx tsx scripts/generate-countries.ts
 */
const languages = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'ru', 'uk', 'ja', 'zh', 'et']

const codes: Record<string, string> = JSON.parse(readFileSync(new URL('country-codes.json', import.meta.url), 'utf8'))

for (const language of languages) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const entries = Object.entries(codes).map(([code, region]) => `${code}: ${quoted(names.of(region) ?? region)}`)
  const lines: string[] = []
  let line = ' '
  for (const entry of entries) {
    if (line.length + entry.length > 150) {
      lines.push(line)
      line = ' '
    }
    line += ` ${entry},`
  }
  lines.push(line)
  writeFileSync(
    new URL(`../src/language/${language}/countries.ts`, import.meta.url),
    `/** Made by scripts/generate-countries.ts from CLDR. */\nexport const countries: Record<string, string> = {\n${lines.join('\n')}\n}\n`,
  )
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "\\'")}'`
}
