import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One case of a text file: `# name`, the input, `---`, what must come out. Cases are parted by lines of `====`. */
export interface Case {
  name: string
  input: string
  output: string
}

export function readCases(folder: string): Map<string, Case[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return new Map(files.map((file) => [file.replace('.txt', ''), parse(readFileSync(join(folder, file), 'utf8'))]))
}

function parse(text: string): Case[] {
  return text
    .split(/^====\n/m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head, output] = block.split(/^---\n/m)
      const lines = head!.split('\n')
      const name = lines.shift()!
      return {
        name: name.replace(/^# /, ''),
        input: lines.join('\n').replace(/\n$/, ''),
        output: (output ?? '').trimEnd(),
      }
    })
}
