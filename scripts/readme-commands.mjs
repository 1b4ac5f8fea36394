// Prints the shell commands below a heading of README.md, one a line. Needs nothing installed.
//   node scripts/readme-commands.mjs 'From a fresh clone'
import { readFileSync } from 'node:fs'

const [heading] = process.argv.slice(2)
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
const commands = [...section.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, text]) => text.trim().split('\n'))
if (commands.length === 0) throw new Error(`README.md has no commands below ${heading}`)
console.log(commands.join('\n'))
