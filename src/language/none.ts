import type { CategoryWords, CitationWords, InfoboxWords, OfficeWords, ProseWords, TemplateWords } from './types/index.ts'

/** The parts of a pack whose words are not collected yet. */
export const none: {
  infobox: InfoboxWords
  templates: TemplateWords
  citations: CitationWords
  categories: CategoryWords
  offices: OfficeWords
  prose: ProseWords
} = { infobox: {}, templates: {}, citations: {}, categories: {}, offices: {}, prose: {} }
