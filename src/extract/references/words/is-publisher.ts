import { sourceJoints, sourceLeads } from '../../../language/index.ts'
import type { SourceReading } from '../reading.ts'
import { digitsEnd } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'

/** No month, no part of a book, no words that lead on: `By Jane Doe on`, `En Google Books`, `Chapter 50`. */
export function isPublisher(words: string, patterns: SourcePatterns, { dates }: SourceReading): boolean {
  if (words.length > 60 || words.includes('#') || endsInNumber(words) || endsInJoint(words)) return false
  // > 77)   > Stand: Juli 2010 (PDF-Datei
  if (words.includes('(') !== words.includes(')')) return false
  const space = words.indexOf(' ')
  const first = (space < 0 ? words : words.slice(0, space)).toLowerCase()
  if (patterns.in.has(first) || leads.has(first)) return false
  return space >= 0 || !dates.spans(`${words} 2000`)
}

/** Out of the middle of a sentence: > Bataille a été incorporé le */
function endsInJoint(words: string): boolean {
  const space = words.lastIndexOf(' ')
  return space >= 0 && joints.has(words.slice(space + 1).toLowerCase())
}

const joints = new Set(sourceJoints)

/** > Chapter 50 */
function endsInNumber(words: string): boolean {
  const space = words.lastIndexOf(' ')
  return space >= 0 && space + 1 < words.length && digitsEnd(words, space + 1, 4) === words.length
}

const leads = new Set(sourceLeads)
