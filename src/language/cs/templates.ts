import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['vlajka', 'vlajka ikona', 'viz též', 'možná hledáte', 'rozcestník', 'kdo?', 'kdy?', 'doplňte zdroj', 'autoritní data', 'commonscat', 'portály', 'osmrelace', 'pahýl', 'upravit'],
    pictures: ['koláž'],
    country: ['vlajka a název', 'flagicon a název', 'partnerské město'],
    first: ['vjazyce', 'nowrap', 'small2'],
    language: ['cizojazyčně', 'vjazyce2'],
    small: ['malé'],
    url: ['oficiální stránky'],
    marriage: ['manželství'],
  },
}
