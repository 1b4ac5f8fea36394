import { createIssue, type Issue } from '../issue/index.ts'
import type { Article, Named, OfficeTenure } from '../model/index.ts'
import { daysOf } from './days.ts'
import { foldWords } from './fold-words.ts'

/** An office may stand empty, and a successor may be sworn in later: terms this many days apart still meet. */
const GAP = 400

/**
 * Holds the offices of several pages against each other: the successor of A in an office names A as predecessor, and the other
 * way round. A neighbour whose page is not among `articles` is not judged. Each issue names both pages; its path and position
 * are those of the page that makes the claim.
 */
export function validateSuccessions(articles: readonly Article[]): Issue[] {
  const issues: Issue[] = []
  const pages = new Map<string, Article>()
  for (const article of articles) for (const name of namesOf(article)) if (!pages.has(name)) pages.set(name, article)

  for (const article of articles) {
    const own = namesOf(article)
    const page = article.title ?? article.biography?.name ?? ''
    article.offices.forEach((tenure, index) => {
      for (const relation of ['successor', 'predecessor'] as const) {
        for (const neighbour of relation === 'successor' ? tenure.successors : tenure.predecessors) {
          const other = pages.get(foldWords(neighbour.link ?? neighbour.name)) ?? pages.get(foldWords(neighbour.name))
          if (!other || other === article) continue
          const place = { path: ['offices', index, `${relation}s`], position: tenure.evidence[0]?.position }
          const words = { office: tenure.office, page, other: neighbour.name, relation }
          const counterpart = other.offices.find(
            (candidate) => isSameOffice(tenure, candidate) && meets(tenure, candidate, relation),
          )
          if (!counterpart) {
            if (other.offices.length > 0) issues.push(createIssue('succession-gap', words, place))
            continue
          }
          const named = relation === 'successor' ? counterpart.predecessors : counterpart.successors
          if (named.length > 0 && !named.some((person) => isOneOf(person, own))) {
            const names = named.map((person) => person.name)
            issues.push(createIssue('succession-disagreement', { ...words, names }, place))
          }
        }
      }
    })
  }
  return issues
}

function namesOf(article: Article): Set<string> {
  const names = [article.title, article.biography?.name].filter((name) => typeof name === 'string')
  return new Set(names.map(foldWords))
}

function isOneOf(person: Named, names: ReadonlySet<string>): boolean {
  return names.has(foldWords(person.name)) || (person.link !== undefined && names.has(foldWords(person.link)))
}

function isSameOffice(a: OfficeTenure, b: OfficeTenure): boolean {
  return (a.officeLink !== undefined && a.officeLink === b.officeLink) || foldWords(a.office) === foldWords(b.office)
}

/** Whether the one term ends where the other begins; unknown dates meet anything. */
function meets(tenure: OfficeTenure, candidate: OfficeTenure, relation: 'predecessor' | 'successor'): boolean {
  const [earlier, later] = relation === 'successor' ? [tenure, candidate] : [candidate, tenure]
  const ended = daysOf(earlier.end)
  const started = daysOf(later.start)
  return !ended || !started || (started.latest >= ended.earliest - GAP && started.earliest <= ended.latest + GAP)
}
