import jsonld from 'jsonld'
import { expect, it } from 'vitest'
import { parseArticle, toJsonLd } from '../../src/index.ts'

const article = parseArticle(
  `{{Short description|Freedonian politician}}
{{Infobox officeholder
| name = Ann Example
| birth_name = Ann Sample
| birth_date = {{birth date|1953|5|17}}
| birth_place = [[Springfield]], Freedonia
| death_date = {{circa|2020}}
| office = [[Mayor of Springfield]]
| term_start = 1 May 1990
| term_end = April 1994
| predecessor = [[Bob Sample]]
| successor = Carl Sample
| party = [[Blue Party]] (1980–1999)
| spouse = {{marriage|Dan Example|1975|1988|end=div}}
| occupation = Lawyer
| alma_mater = [[Springfield College]]
}}
'''Ann Example''' was a politician.`,
  { title: 'Ann Example' },
)

it('a person becomes a schema.org Person with her offices as roles', () => {
  expect(toJsonLd(article)).toMatchObject({
    '@type': 'Person',
    name: 'Ann Example',
    alternateName: 'Ann Sample',
    description: 'Freedonian politician',
    birthDate: '1953-05-17',
    birthPlace: { '@type': 'Place', name: 'Springfield, Freedonia' },
    deathDate: '2020',
    memberOf: {
      '@type': 'OrganizationRole',
      startDate: '1980',
      endDate: '1999',
      memberOf: { '@type': 'PoliticalParty', name: 'Blue Party' },
    },
    spouse: { '@type': 'Role', startDate: '1975', endDate: '1988', spouse: { '@type': 'Person', name: 'Dan Example' } },
    alumniOf: { '@type': 'EducationalOrganization', name: 'Springfield College' },
    hasOccupation: [
      { '@type': 'Occupation', name: 'Lawyer' },
      {
        '@type': 'Role',
        roleName: 'Mayor of Springfield',
        startDate: '1990-05-01',
        endDate: '1994-04',
        replaces: { '@type': 'Person', name: 'Bob Sample' },
        replacedBy: { '@type': 'Person', name: 'Carl Sample' },
      },
    ],
  })
})

it('a JSON-LD processor understands it, with nothing left over', async () => {
  // the schema.org context, as far as it matters here; nothing is fetched
  const documentLoader = async (documentUrl: string) => ({
    documentUrl,
    contextUrl: undefined,
    document: {
      '@context': {
        '@vocab': 'https://schema.org/',
        birthDate: { '@id': 'https://schema.org/birthDate', '@type': 'https://schema.org/Date' },
      },
    },
  })
  // `safe`: a key that the context does not know is an error (its type declarations do not know the option)
  const options = { documentLoader, safe: true } as jsonld.Options.Expand
  const [person] = await jsonld.expand(toJsonLd(article) as jsonld.JsonLdDocument, options)
  expect(person?.['@type']).toEqual(['https://schema.org/Person'])
  expect(person?.['https://schema.org/birthDate']).toEqual([
    { '@type': 'https://schema.org/Date', '@value': '1953-05-17' },
  ])
  const roles = person?.['https://schema.org/hasOccupation'] as { [key: string]: unknown }[]
  expect(roles[1]).toHaveProperty(['http://www.wikidata.org/entity/P1365'])
})

it('a page about no person is an Article', () => {
  expect(
    toJsonLd(
      parseArticle('Springfield is a town.\n\nIt has a river and a bridge over it.', {
        format: 'wikitext',
        title: 'Springfield',
      }),
    ),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Springfield',
    inLanguage: 'en',
  })
})
