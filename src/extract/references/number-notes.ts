import type { Note } from './note.ts'

/** Numbers notes per group in order of first citation, as the page shows them, and gives each an id of its own; of a rendered page, groups come last. */
export function numberNotes(notes: readonly Note[]): Note[] {
  const counters = new Map<string, number>()
  const ordered: Note[] = []
  const uncited: Note[] = []
  for (const note of notes) {
    if (note.uses === 0 && note.label === undefined) {
      uncited.push(note)
      continue
    }
    ordered.push(note)
    if (note.label !== undefined) note.number = numberOfLabel(note.label)
    else if (!note.parent) {
      const number = (counters.get(note.group) ?? 0) + 1
      counters.set(note.group, number)
      note.number = number
    }
  }
  for (const note of ordered) if (note.parent?.number !== undefined) note.number = note.parent.number
  const all = [...ordered.filter((note) => note.uses > 0), ...ordered.filter((note) => note.uses === 0), ...uncited]
  nameNotes(all, counters)
  // the lists of a rendered page: explanations stand by themselves, behind the numbered notes
  const explains = (note: Note): boolean => note.label !== undefined && note.group !== ''
  return [...all.filter((note) => !explains(note)), ...all.filter(explains)]
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
    let number = note.parent ? undefined : note.number
    if (number === undefined) {
      number = (next.get(note.group) ?? 0) + 1
      next.set(note.group, number)
    }
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
