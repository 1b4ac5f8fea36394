import { toText } from '../../document/index.ts'
import type { Biography, Evidence, Military, Named } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import { parseRangesNodes } from '../../values/dates/index.ts'
import {
  type Cut,
  fromFeet,
  isEmptyWord,
  parseChildren,
  parseHeight,
  parseImage,
  parseNames,
  parseNumber,
  parseParties,
  parsePlace,
  parseSpouses,
  parseUrl,
} from '../../values/index.ts'
import type { RowReading } from '../reading.ts'
import { birthRows, deathRows, readLifeDate } from './read-life-date.ts'
import { inReadingOrder, nameIn, nativeName, oneLine } from './read-names.ts'
import { proof, type Rows } from './rows.ts'

/** What one box states of the person. */
export type BoxFacts = Partial<Omit<Biography, 'evidence'>>

/** What is stated, and by which rows. */
export interface Fact {
  value: BoxFacts[keyof BoxFacts]
  proof: Evidence[]
}

/** Facts in the order in which they were read. */
export type Facts = Map<keyof BoxFacts, Fact>

/** Reads one box: facts that it has, each with its proof. */
export function readBox(rows: Rows, context: Context): Facts {
  const facts: Facts = new Map()
  const set = <Field extends keyof BoxFacts>(
    field: Field,
    value: BoxFacts[Field] | null | undefined,
    proofs: Evidence[],
  ): void => {
    if (value === null || value === undefined || value === '') return
    facts.set(field, { value, proof: proofs })
  }
  const named = (
    field:
      | 'nationality'
      | 'citizenship'
      | 'occupations'
      | 'knownFor'
      | 'education'
      | 'employers'
      | 'awards'
      | 'parents'
      | 'relatives',
    cut: Cut,
    ...names: string[]
  ): void => {
    const found = rows.all(...names)
    if (found.length === 0) return
    const list = namesIn(found, cut, context)
    if (list.length > 0) set(field, list, proof(found))
  }

  readNamesOf(rows, set)
  readLife(rows, set, context)
  named('nationality', 'commas', 'nationality')
  named('citizenship', 'commas', 'citizenship')
  named('occupations', 'commas', rows.first('occupation') ? 'occupation' : 'profession')
  named('knownFor', 'commas', 'knownFor')
  named('education', 'lines', 'education', 'almaMater')
  named('employers', 'lines', 'employer', 'workplaces')
  named('awards', 'commas', 'awards', 'honours', 'decorations')
  named('parents', 'people', 'parents', 'father', 'mother')
  named('relatives', 'people', 'relatives', 'siblings')
  readFamily(rows, set, context)
  readThings(rows, set, context)
  const military = readMilitary(rows, context)
  if (military) set('military', military.value, proof(military.used))
  return facts
}

type Setter = <Field extends keyof BoxFacts>(
  field: Field,
  value: BoxFacts[Field] | null | undefined,
  proofs: Evidence[],
) => void

function readNamesOf(rows: Rows, set: Setter): void {
  const name = rows.all('name').find((row) => row.parameter.index === undefined) ?? rows.first('name')
  if (name) {
    const words = nameIn(name)
    set('name', words !== null && rows.kind === 'person data' ? inReadingOrder(words) : words, proof([name]))
  } else {
    const given = rows.first('givenNames')
    const family = rows.first('surname')
    const parts = [given, family].filter((row) => row !== undefined)
    if (rows.title !== null)
      set('name', rows.title, [{ from: 'infobox', certainty: 'stated', text: rows.title, position: rows.position }])
    else if (parts.length > 0) set('name', parts.map((row) => row.parameter.text).join(' '), proof(parts))
  }
  for (const [field, key] of [
    ['birthName', 'birthName'],
    ['honorificPrefix', 'honorificPrefix'],
    ['honorificSuffix', 'honorificSuffix'],
    ['deathCause', 'deathCause'],
  ] as const) {
    const row = rows.first(key)
    if (row) set(field, oneLine(row), proof([row]))
  }
  const native = nativeName(rows)
  if (native) set('nativeName', native.value, proof([native.row]))
}

function readLife(rows: Rows, set: Setter, context: Context): void {
  const birth = readLifeDate(rows, birthRows, context)
  set('birthDate', birth.date, birth.dateProof)
  if (!rows.first('birthName')) set('birthName', birth.name, birth.nameProof)
  const death = readLifeDate(rows, deathRows, context)
  set('deathDate', death.date, death.dateProof)
  readPlace('birthPlace', 'birthCountry', birth)
  readPlace('deathPlace', 'deathCountry', death)
  const grave = rows.first('restingPlace')
  if (grave) set('restingPlace', parsePlace(grave.nodes, context), proof([grave]))

  function readPlace(field: 'birthPlace' | 'deathPlace', countryName: string, life: typeof birth): void {
    const place = rows.first(field)
    const country = rows.first(countryName)
    const used = [place, country].filter((row) => row !== undefined)
    const nodes =
      place && country
        ? [
            ...place.nodes,
            {
              type: 'text' as const,
              value: ', ',
              position: { start: country.parameter.position.start, end: country.parameter.position.start },
            },
            ...country.nodes,
          ]
        : (place?.nodes ?? country?.nodes)
    const value = nodes && parsePlace(nodes, context)
    if (value && !isEmptyWord(value.text, context)) set(field, value, proof(used))
    else set(field, life.place, life.placeProof)
  }
}

function readFamily(rows: Rows, set: Setter, context: Context): void {
  const parties = ownRows(rows.all('party')).concat(rows.all('otherParty'))
  const memberships = distinct(parties.flatMap((row) => parseParties(row.nodes, context)))
  if (memberships.length > 0) set('parties', memberships, proof(parties))

  const spouses = rows.all('spouse')
  const marriages = spouses.flatMap((row) => parseSpouses(row.nodes, context))
  if (marriages.length > 0) set('spouses', distinct(marriages), proof(spouses))

  const offspring = rows.all('children', 'childrenCount')
  const children = offspring.map((row) => parseChildren(row.nodes, context)).filter((one) => one !== null)
  const count = children.find((one) => one.count !== undefined)?.count
  const people = distinct(children.flatMap((one) => one.people ?? []))
  if (children.length > 0)
    set('children', { ...(count !== undefined && { count }), ...(people.length > 0 && { people }) }, proof(offspring))
}

/** Rows without a number; all where each has one. */
function ownRows(found: readonly RowReading[]): readonly RowReading[] {
  const own = found.filter((row) => row.parameter.index === undefined)
  return own.length > 0 ? own : found
}

function readThings(rows: Rows, set: Setter, context: Context): void {
  const site = rows.first('website')
  if (site) {
    const url =
      parseUrl(site.nodes) ??
      (isEmptyWord(site.parameter.text, context) ? null : { url: null, label: site.parameter.text })
    set('website', url, proof([site]))
  }
  for (const row of rows.all('image')) {
    const image = parseImage(row.nodes)
    if (!image) continue
    const words = rows.text('caption')
    // > | підпис = Signature.png: a word for caption and signature alike
    const signed = rows.first('signature') === undefined && isFileName(words)
    if (signed) set('signature', { file: words }, proof([rows.first('caption')!]))
    const caption = image.caption ?? (signed ? '' : words)
    const alt = image.alt ?? rows.text('imageAlt')
    set('image', { file: image.file, ...(caption !== '' && { caption }), ...(alt !== '' && { alt }) }, proof([row]))
    break
  }
  const signature = rows.first('signature')
  const file = signature && parseImage(signature.nodes)
  if (file) set('signature', { file: file.file }, proof([signature]))
  readHeight(rows, set)
}

/** Words that end as names of pictures do. */
function isFileName(words: string): boolean {
  return !words.includes('\n') && /\.(?:svg|png|jpe?g|gif|tiff?)$/i.test(words)
}

function readHeight(rows: Rows, set: Setter): void {
  const row = rows.first('height')
  const height = row && parseHeight(row.nodes)
  if (height) {
    set('height', height, proof([row]))
    return
  }
  const cm = rows.first('heightCm')
  const feet = rows.first('heightFeet')
  const inches = rows.first('heightInches')
  const number = (one: RowReading | undefined): number | null => (one ? parseNumber(toText(one.nodes)) : null)
  const centimetres = number(cm)
  const ft = number(feet)
  const metres = centimetres !== null ? centimetres / 100 : ft !== null ? fromFeet(ft, number(inches) ?? 0) : null
  if (metres === null || metres <= 0.3 || metres >= 3) return
  const used = (centimetres !== null ? [cm] : [feet, inches]).filter((one) => one !== undefined)
  const words = used.map((one) => `${one.parameter.text} ${one === cm ? 'cm' : one === feet ? 'ft' : 'in'}`).join(' ')
  set('height', { metres: Math.round(metres * 100) / 100, text: words }, proof(used))
}

const forces = [
  ['allegiance', 'commas', 'allegiance'],
  ['branch', 'commas', 'branch'],
  ['rank', 'commas', 'rank'],
  ['unit', 'lines', 'unit'],
  ['commands', 'lines', 'commands'],
  ['battles', 'commas', 'battles'],
  ['awards', 'commas', 'militaryAwards'],
] as const

/** Service in armed forces; a rank alone may be one of a church. */
function readMilitary(rows: Rows, context: Context): { value: Military; used: RowReading[] } | null {
  const isSoldier =
    rows.kind === 'military person' ||
    rows.first('branch', 'serviceYears', 'battles', 'allegiance', 'serviceStart') !== undefined
  if (!isSoldier) return null
  const value: Military = {}
  const used: RowReading[] = []
  for (const [field, cut, name] of forces) {
    const found = rows.all(name)
    const list = namesIn(found, cut, context)
    if (list.length === 0) continue
    value[field] = list
    for (const row of found) used.push(row)
  }
  const years = rows.first('serviceYears')
  const [service, ...others] = years ? parseRangesNodes(years.nodes, context) : []
  // four ranges for three armies are no single service
  if (years && service && others.length === 0 && !service.also?.length) {
    value.service = service.range
    used.push(years)
  }
  return used.length > 0 ? { value, used } : null
}

function namesIn(rows: readonly RowReading[], cut: Cut, context: Context): Named[] {
  const [only] = rows
  if (rows.length === 1) return distinct(parseNames(only!.nodes, cut, context))
  return distinct(rows.flatMap((row) => parseNames(row.nodes, cut, context)))
}

/** Each name once: two parameters of a box may state the same. */
function distinct<Entry extends Named>(list: Entry[]): Entry[] {
  if (list.length < 2) return list
  const seen = new Set<string>()
  return list.filter((one) => {
    const name = one.name.toLowerCase()
    const key = 'start' in one ? `${name}\n${JSON.stringify(one.start)}` : name
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
