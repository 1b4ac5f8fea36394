import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One case of a text file: `# name`, the input, `---`, what must come out. Cases are parted by lines of `====`. */
export interface Case {
  name: string
  input: string
  output: string
}

/** One page of a text file: `### language: title`, the source, `---`, what must come out, a line for each finding. */
export interface PageCase {
  language: string
  title: string
  source: string
  expected: string[]
}

export function readPageCases(file: URL): PageCase[] {
  return readFileSync(file, 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.split('\n')
      const [language = '', title = ''] = head.split(/: (.*)/s)
      const [source = '', expected = ''] = rest.join('\n').split(/^---$/m)
      return { language, title, source: source.trimEnd(), expected: expected.split('\n').filter((line) => line !== '') }
    })
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
