import { type Node, type Root, type Text, text } from '../../document/index.ts'
import type { SourceContext } from '../source-context.ts'
import { findBox } from './find-box.ts'
import { findEntryRuns } from './find-entry-runs.ts'
import { findHeadings } from './find-headings.ts'
import { findMarkStyles } from './find-mark-styles.ts'
import { gap } from './gap.ts'
import type { HeadingLine } from './heading-line.ts'
import { inferLevels } from './infer-levels.ts'
import { lexiconOf } from './lexicon.ts'
import { isSeparator, isTableRow, listMark } from './line-class.ts'
import { Page } from './page.ts'
import { readCategories } from './read-categories.ts'
import { readContents } from './read-contents.ts'
import { readInfobox } from './read-infobox.ts'
import { type InlineContext, readInline } from './read-inline.ts'
import { readLines } from './read-lines.ts'
import { nameGroups, readReferenceList } from './read-reference-list.ts'
import { readTable } from './read-table.ts'
import { readTitle } from './read-title.ts'

/** Reads the text of a rendered page into the shared tree. */
export function readRendered(source: string, { language, report }: SourceContext): Root {
  const page = new Page(source, readLines(source), lexiconOf(language))
  page.title = readTitle(page)
  const box = findBox(page)
  const contents = readContents(page)
  const headings = findHeadings(page, contents)
  const categories = readCategories(page, (line) => placeOf(headings, line))
  const runs = findEntryRuns(page, headings)
  nameGroups(runs, findMarkStyles(page, runs))
  const context: InlineContext = {
    lexicon: page.lexicon,
    counts: {
      numbered: Math.max(0, ...runs.map((run) => (run.group === null ? run.entries.length : 0))),
      lettered: Math.max(0, ...runs.map((run) => (run.group === null ? 0 : run.entries.length))),
    },
  }

  const blocks: Node[] = readBody(page, headings, runs, context)
  if (box) {
    const infobox = readInfobox(source, box, page.title, context)
    if (page.title !== null && page.titleComesAgain) infobox.title ??= page.title
    insert(blocks, infobox)
  }
  for (const node of categories) blocks.push(node)
  const inferred = headings.filter((heading) => !page.isStated(heading.index)).length
  if (inferred > 0) report('level-inferred', { headings: inferred })
  const boxTitle = box ? blocks.find((block) => block.type === 'template')?.title : undefined
  const title = page.title ?? boxTitle
  return {
    type: 'root',
    ...(title !== undefined && { title }),
    children: parted(source, blocks),
    position: { start: 0, end: source.length },
  }
}

/** Headings, lists, tables and paragraphs, in order. */
function readBody(
  page: Page,
  headings: readonly HeadingLine[],
  runs: ReturnType<typeof findEntryRuns>,
  context: InlineContext,
): Node[] {
  const { source, lines } = page
  const levels = inferLevels(headings, (index) => page.next(headings[index]!.index + 1) === headings[index + 1]?.index)
  const headingAt = new Map(headings.map((heading, index) => [heading.index, index]))
  const runAt = new Map(runs.map((run) => [run.first, run]))
  const blocks: Node[] = []

  for (let i = page.next(0); i < lines.length; i = page.next(i + 1)) {
    const line = lines[i]!
    const headingIndex = headingAt.get(i)
    const run = runAt.get(i)
    if (headingIndex !== undefined) {
      const heading = headings[headingIndex]!
      blocks.push({
        type: 'heading',
        level: Math.min(levels[headingIndex]!, 6),
        ...(!page.isStated(i) && { levelInferred: true }),
        children: readInline(source, heading.start, heading.end, { ...context, counts: null }),
        position: { start: line.start, end: line.end },
      })
    } else if (run) {
      blocks.push(readReferenceList(source, run, context))
      i = run.last
    } else if (isTableRow(line.text)) {
      let last = i
      while (last + 1 < lines.length && !page.isNoise(last + 1) && isTableRow(lines[last + 1]!.text)) last++
      blocks.push(readTable(source, lines.slice(i, last + 1), context))
      i = last
    } else if (listMark(line.text) > 0) {
      const children = readInline(source, line.start + listMark(line.text), line.end, context)
      const marker = /^\d/.test(line.text) ? '#' : '*'
      blocks.push({ type: 'listItem', marker, children, position: { start: line.start, end: line.end } })
    } else if (!isSeparator(line.text)) {
      for (const node of readInline(source, line.start, line.end, context)) blocks.push(node)
      // the next line of a broken paragraph goes on in lower case
      const next = lines[i + 1]
      const goesOn =
        next &&
        !page.isNoise(i + 1) &&
        !headingAt.has(i + 1) &&
        !/[.!?:\]]$/.test(line.text) &&
        /^\p{Ll}/u.test(next.text)
      if (goesOn) blocks.push(gap(source, ' ', line.end, next.start))
      else blocks.push(paragraphEnd(line.end))
    }
  }
  return blocks
}

const ends = new WeakSet<Text>()

/** Stands where a paragraph ends until its stretch is known. */
function paragraphEnd(at: number): Text {
  const end = text('\n\n', { start: at, end: at })
  ends.add(end)
  return end
}

/** Stretches the end of a paragraph to the next block. */
function parted(source: string, blocks: readonly Node[]): Node[] {
  const nodes: Node[] = []
  blocks.forEach((block, i) => {
    if (block.type !== 'text' || !ends.has(block)) {
      nodes.push(block)
      return
    }
    const next = blocks[i + 1]
    if (next && next.position.start > block.position.start)
      nodes.push(gap(source, '\n\n', block.position.start, next.position.start))
  })
  return nodes
}

/** Puts the box where it stands among the blocks. */
function insert(blocks: Node[], box: Node): void {
  const at = blocks.findIndex((block) => block.position.start >= box.position.end)
  blocks.splice(at < 0 ? blocks.length : at, 0, box)
}

function placeOf(headings: readonly HeadingLine[], line: number): 'references' | 'links' | 'other' {
  let above: HeadingLine | undefined
  for (const heading of headings) {
    if (heading.index > line) break
    above = heading
  }
  const kind = above?.kind
  if (kind === 'references' || kind === 'notes' || kind === 'tail') return 'references'
  return kind === 'links' ? 'links' : 'other'
}
