import type { Chunk } from './chunk.ts'
import { COLON, COMMA, SEMICOLON } from './fixed-words.ts'
import { createMention, type Mention } from './mention.ts'
import { timesOf } from './times.ts'
import { AND, FROM } from './word-bits.ts'

/**
 * A heading that is an office and the years it was held, and nothing else.
 *
 *     Chairman of the Senate (2007–2011; 2013–2019)
 */
export function readHeading(chunks: readonly Chunk[]): Mention[] {
  let first = 0
  // First Premiership, Return as Prime Minister: the words before tell nothing that the years do not
  while (chunks[first]?.kind === 'known' || chunks[first]?.kind === 'word') first++
  const office = chunks[first]
  if (office?.kind !== 'office' || first > 3) return []
  const mentions: Mention[] = []
  for (let i = first + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date') {
      const times = timesOf(chunks, i)
      if (!times) return []
      const mention = createMention(office.office, 'heading', office.start, chunk.end)
      mention.start = times.start ?? null
      mention.end = times.end ?? null
      mention.ongoing = times.ongoing === true
      if (mention.start || mention.end) mentions.push(mention)
    } else if (
      !(chunk.kind === 'mark' && (chunk.word === COMMA || chunk.word === COLON || chunk.word === SEMICOLON)) &&
      !((chunk.small & (FROM | AND)) !== 0 && chunks[i + 1]?.kind === 'date')
    )
      return []
  }
  if (mentions.length > 0) return mentions
  // Governor of Texas, Premiership: the section is about it; Confederate command in the West may be about anything
  return office.office.nominal && office.office.complement
    ? []
    : [createMention(office.office, 'heading', office.start, office.end)]
}
