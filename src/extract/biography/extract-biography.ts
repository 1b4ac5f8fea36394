import type { Root } from '../../document/index.ts'
import type { Biography } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading } from '../reading.ts'
import { boldName } from './bold-name.ts'
import { type BoxFacts, type Facts, readBox } from './read-box.ts'
import { type LeadReading, readLead } from './read-lead.ts'
import { nameOfTitle } from './read-names.ts'
import { Rows } from './rows.ts'

/**
 * Facts about the person of the page, merged over its infoboxes and person data: the first box that states a fact counts.
 * A page without either gives what the brackets of its first sentence state. Null where the page is not about a person.
 */
export function extractBiography(root: Root, infoboxes: readonly InfoboxReading[], context: Context): Biography | null {
  const boxes = infoboxes.filter((box) => box.aboutPerson)
  const lead = boxes.length === 0 ? readLead(root, context) : null
  // > {{Infobox Chinese}}: a box that is about no person may stand on a page that is
  const telling = infoboxes.filter((box) => box.infobox.kind !== 'other')
  if (lead && !(telling.length > 0 ? lead.hasLifeCategory : lead.isPerson)) return null

  // person data gives names in full: a box's own name goes before it
  const isData = (box: InfoboxReading): boolean => box.infobox.kind === 'person data'
  const ordered = [...boxes].sort((a, b) => Number(isData(a)) - Number(isData(b)))
  const read = ordered.map((box) => readBox(new Rows(box), context))
  const merged: Facts = new Map()
  for (const facts of read)
    for (const [field, fact] of facts) {
      const known = merged.get(field)
      if (known === undefined || isYearless(known.value)) merged.set(field, fact)
    }
  const isNamed = read.some((facts, i) => facts.has('name') && !isData(ordered[i]!))
  const title = nameOfTitle(context.title)
  // > Persondata | NAME = Obama, Barack, Jr.: beside a box without a name, the page's title is the better one
  if (!isNamed && title !== null && boxes.some((box) => !isData(box))) merged.delete('name')
  if (title !== null) partLetters(merged, title)
  return toBiography(merged, lead, title, root)
}

/** The title of a rendered box has the letters behind the name: > Lee Kuan Yew GCMG CH */
function partLetters(facts: Facts, title: string): void {
  const name = facts.get('name')
  if (typeof name?.value !== 'string' || !name.value.startsWith(`${title} `)) return
  const letters = name.value.slice(title.length + 1)
  if (!/^[A-Z]{2,6}(?:,? [A-Z]{2,6})*$/.test(letters)) return
  facts.set('name', { ...name, value: title })
  if (!facts.has('honorificSuffix')) facts.set('honorificSuffix', { ...name, value: letters })
}

function toBiography(facts: Facts, lead: LeadReading | null, title: string | null, root: Root): Biography {
  const evidence: Biography['evidence'] = lead?.evidence ?? {}
  const bold = title === null && !facts.has('name') ? boldName(root) : null
  const biography: Omit<Biography, 'evidence'> = {
    name: title ?? bold?.name ?? null,
    birthDate: lead?.birthDate ?? null,
    birthPlace: null,
    deathDate: lead?.deathDate ?? null,
    deathPlace: null,
  }
  for (const [field, { value, proof }] of facts) {
    set(biography, field, value)
    evidence[field] = proof
  }
  if (bold) evidence['name'] = [bold.evidence]
  return Object.assign(biography, { evidence })
}

function set<Field extends keyof BoxFacts>(biography: BoxFacts, field: Field, value: BoxFacts[keyof BoxFacts]): void {
  biography[field] = value as NonNullable<BoxFacts[Field]>
}

/** A day without a year gives way to what another box states. */
function isYearless(fact: BoxFacts[keyof BoxFacts]): boolean {
  return typeof fact === 'object' && fact !== null && 'edtf' in fact && fact.edtf.startsWith('XXXX')
}
