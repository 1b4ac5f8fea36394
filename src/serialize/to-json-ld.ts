import type { Article, Biography, DateValue, Named, OfficeTenure, Party, Place, Spouse } from '../model/index.ts'

/** A JSON-LD node; `undefined` keys are never written. */
type JsonLd = { [key: string]: unknown }

/**
 * The person of an article as JSON-LD in the vocabulary of schema.org (https://schema.org/Person).
 *
 * Offices are `Role`s in `hasOccupation`, with `startDate` and `endDate`. Schema.org has no word for predecessor and successor
 * in an office: `replaces` and `replacedBy` are Wikidata's P1365 and P1366, defined in the context. Dates are ISO 8601 without
 * qualifiers; decades, centuries and alternatives, which schema.org cannot say, are left out. A page that is about no
 * person is an `Article`.
 */
export function toJsonLd(article: Article): object {
  const { biography } = article
  if (!biography) {
    return compact({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: article.title,
      description: article.shortDescription,
      inLanguage: article.language,
    })
  }
  return compact({
    '@context': [
      'https://schema.org',
      { replaces: 'http://www.wikidata.org/entity/P1365', replacedBy: 'http://www.wikidata.org/entity/P1366' },
    ],
    '@type': 'Person',
    name: biography.name ?? article.title,
    alternateName: alternateNames(biography),
    description: article.shortDescription,
    honorificPrefix: biography.honorificPrefix,
    honorificSuffix: biography.honorificSuffix,
    birthDate: isoDate(biography.birthDate),
    birthPlace: toPlace(biography.birthPlace),
    deathDate: isoDate(biography.deathDate),
    deathPlace: toPlace(biography.deathPlace),
    nationality: words([...(biography.nationality ?? []), ...(biography.citizenship ?? [])]),
    hasOccupation: [
      ...(biography.occupations ?? []).map(({ name }) => ({ '@type': 'Occupation', name })),
      ...article.offices.map(toRole),
    ],
    memberOf: (biography.parties ?? []).map(toMembership),
    worksFor: things('Organization', biography.employers),
    alumniOf: things('EducationalOrganization', biography.education),
    award: words(biography.awards),
    knowsAbout: words(biography.knownFor),
    spouse: (biography.spouses ?? []).map(toSpouse),
    children: things('Person', biography.children?.people),
    parent: things('Person', biography.parents),
    relatedTo: things('Person', biography.relatives),
    height: biography.height && { '@type': 'QuantitativeValue', value: biography.height.metres, unitCode: 'MTR' },
    image:
      biography.image &&
      compact({ '@type': 'ImageObject', name: biography.image.file, caption: biography.image.caption }),
    url: biography.website?.url,
  })
}

function alternateNames({ birthName, nativeName }: Biography): unknown[] {
  const native =
    nativeName &&
    (nativeName.language ? { '@value': nativeName.name, '@language': nativeName.language } : nativeName.name)
  return [birthName, native].filter((name) => name !== undefined)
}

function toRole(tenure: OfficeTenure): JsonLd {
  return compact({
    '@type': 'Role',
    roleName: tenure.office,
    startDate: isoDate(tenure.start),
    endDate: isoDate(tenure.end),
    replaces: things('Person', tenure.predecessors),
    replacedBy: things('Person', tenure.successors),
    hasOccupation: { '@type': 'Occupation', name: tenure.office },
  })
}

function toMembership({ name, start, end }: Party): JsonLd {
  const party = { '@type': 'PoliticalParty', name }
  if (!start && !end) return party
  return compact({ '@type': 'OrganizationRole', startDate: isoDate(start), endDate: isoDate(end), memberOf: party })
}

function toSpouse({ name, start, end }: Spouse): JsonLd {
  const person = { '@type': 'Person', name }
  if (!start && !end) return person
  return compact({ '@type': 'Role', startDate: isoDate(start), endDate: isoDate(end), spouse: person })
}

function toPlace(place: Place | null): JsonLd | undefined {
  return place ? { '@type': 'Place', name: place.text } : undefined
}

function things(type: string, named: readonly Named[] | undefined): JsonLd[] {
  return (named ?? []).map(({ name }) => ({ '@type': type, name }))
}

function words(named: readonly Named[] | undefined): string[] {
  return (named ?? []).map(({ name }) => name)
}

/** ISO 8601 of a date that schema.org can say; another calendar only where its Gregorian day is known. */
function isoDate(date: DateValue | null | undefined): string | undefined {
  if (!date) return undefined
  const edtf = date.calendar && date.calendar !== 'gregorian' ? date.gregorian : date.edtf
  const plain = edtf?.replace(/[~?%]$/, '')
  return plain !== undefined && /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(plain) ? plain : undefined
}

/** Leaves out what is not there: undefined, null and empty lists. A list of one is that one. */
function compact(node: JsonLd): JsonLd {
  const kept: JsonLd = {}
  for (const [key, value] of Object.entries(node)) {
    if (value === undefined || value === null) continue
    if (Array.isArray(value) && key !== '@context') {
      if (value.length > 0) kept[key] = value.length === 1 ? value[0] : value
    } else kept[key] = value
  }
  return kept
}
