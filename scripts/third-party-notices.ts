/**
 * Writes THIRD-PARTY-NOTICES: the licences of what the build puts into the package. With `--check` it only says whether the file
 * is current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleWikiparser, wikiparser } from './esbuild-wikiparser.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(`${home}package.json`, 'utf8'))

interface Package {
  name: string
  version: string
  license: string
  repository?: string | { url: string }
  homepage?: string
  author?: string
}

/** The packages of which code is in `dist/`. */
async function listBundled(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['src/index.ts', 'src/stream/index.ts', 'src/cli/index.ts'].map((file) => home + file),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: { __WIKIVITA_BUNDLED__: 'true' },
    external: Object.keys(manifest.dependencies),
    plugins: [wikiparser()],
    logLevel: 'error',
  })
  const inputs = [metafile, (await bundleWikiparser()).metafile].flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  )
  const folders = inputs.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

function toNotice(folder: string): string {
  const about: Package = JSON.parse(readFileSync(`${home}${folder}/package.json`, 'utf8'))
  const { name, version, license, repository, homepage } = about
  const url = typeof repository === 'string' ? repository : (repository?.url ?? homepage)
  return [`${name} ${version}`, `Licence: ${license}`, `Source: ${url}`, '', licenceText(folder, about)].join('\n')
}

function licenceText(folder: string, { license, author }: Package): string {
  if (license.startsWith('GPL-3.0')) return 'The text of this licence is in the file LICENSE of this package.'
  const files = readdirSync(home + folder).filter((name) => /^licen[cs]e/i.test(name))
  const file = files.find((name) => name.includes(license)) ?? files[0]
  if (file) return readFileSync(`${home}${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim()
  if (license === 'CC0-1.0') return 'Dedicated to the public domain: https://creativecommons.org/publicdomain/zero/1.0/'
  if (license === 'ISC') return `Copyright (c) ${author} and contributors\n\n${isc}`
  throw new Error(`${folder} is bundled but has no licence file`)
}

const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`

const head = `wikivita contains code of the packages below, bundled into the files of its folder dist.
Of wikiparser-node it contains the parser; scripts/esbuild-wikiparser.ts in the repository of wikivita says what was left out.`

const rule = `\n\n${'-'.repeat(80)}\n\n`
const notices = `${[head, ...(await listBundled()).map(toNotice)].join(rule)}\n`
const file = `${home}THIRD-PARTY-NOTICES`

if (!process.argv.includes('--check')) writeFileSync(file, notices)
else if (readFileSync(file, 'utf8') !== notices) {
  console.error('THIRD-PARTY-NOTICES is not current: npm run notices')
  process.exitCode = 1
}
