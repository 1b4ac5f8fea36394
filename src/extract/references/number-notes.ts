import type { Note } from './note.ts'

/** Numbers notes per group in order of first citation, as the page shows them, and gives each an id of its own; of a rendered page, groups come last. */
export function numberNotes(notes: readonly Note[]): Note[] {
  const counters = new Map<string, number>()
  const cited: Note[] = []
  const listed: Note[] = []
  const uncited: Note[] = []
  let explained = false
  for (const note of notes) {
    const { label } = note
    if (note.uses === 0) (label === undefined ? uncited : listed).push(note)
    else cited.push(note)
    if (label !== undefined) {
      note.number = numberOfLabel(label)
      explained ||= note.group !== ''
    } else if (note.uses > 0 && note.parent === undefined) note.number = count(counters, note.group)
  }
  for (const note of notes)
    if (note.parent?.number !== undefined && (note.uses > 0 || note.label !== undefined))
      note.number = note.parent.number
  const all = listed.length + uncited.length === 0 ? cited : [...cited, ...listed, ...uncited]
  nameNotes(all, counters)
  if (!explained) return all
  // the lists of a rendered page: explanations stand by themselves, behind the numbered notes
  const explains = (note: Note): boolean => note.label !== undefined && note.group !== ''
  return [...all.filter((note) => !explains(note)), ...all.filter(explains)]
}

/** The next number of a group. */
function count(counters: Map<string, number>, group: string): number {
  const number = (counters.get(group) ?? 0) + 1
  counters.set(group, number)
  return number
}

function nameNotes(notes: readonly Note[], counters: ReadonlyMap<string, number>): void {
  const taken = new Set<string>()
  const next = new Map(counters)
  const give = (note: Note, wanted: string): void => {
    let id = wanted
    for (let i = 2; taken.has(id); i++) id = `${wanted}~${i}`
    taken.add(id)
    note.id = id
  }
  // names first: an anonymous note must not take one away
  for (const note of notes)
    if (note.name !== undefined) give(note, note.group === '' ? note.name : `${note.group}:${note.name}`)
  for (const note of notes) {
    if (note.name !== undefined) continue
    if (note.label !== undefined) {
      const mark = note.label.slice(note.label.lastIndexOf(' ') + 1)
      give(note, note.group === '' ? `ref-${mark}` : `${note.group}:${mark}`)
      continue
    }
    const number = (note.parent ? undefined : note.number) ?? count(next, note.group)
    give(note, note.group === '' ? `ref-${number}` : `${note.group}:ref-${number}`)
  }
}

/** `12`, `note 2`, `b`, `iv`. */
function numberOfLabel(label: string): number {
  const mark = label.slice(label.lastIndexOf(' ') + 1)
  const number = Number(mark)
  if (Number.isInteger(number) && mark !== '') return number
  if (/^[ivxlc]{2,}$/i.test(mark)) return roman(mark.toLowerCase())
  let value = 0
  for (const letter of mark.toLowerCase()) {
    const c = letter.charCodeAt(0)
    value = c >= 0x3b1 && c <= 0x3c9 ? value * 24 + (c - 0x3b0) : value * 26 + (c - 96)
  }
  return value > 0 && value < 100000 ? value : 1
}

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function roman(mark: string): number {
  let sum = 0
  for (let i = 0; i < mark.length; i++) {
    const value = digits[mark[i]!]!
    sum += value < (digits[mark[i + 1]!] ?? 0) ? -value : value
  }
  return sum
}
