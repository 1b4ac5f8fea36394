import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['زندگی‌نامه', 'زندگی'],
    career: ['فعالیت'],
    politics: ['فعالیت سیاسی'],
    personal: ['زندگی شخصی'],
    legacy: ['درگذشت', 'مرگ'],
    works: ['آثار'],
    notes: ['یادداشت‌ها'],
    references: ['پانویس', 'منابع'],
    links: ['پیوند به بیرون', 'جستارهای وابسته'],
    tail: ['کتاب‌شناسی'],
  },
  rendered: {
    categoryLabels: ['رده‌ها:', 'رده:'],
    sureCategories: ['افراد زنده'],
  },
  disambiguation: ['ابهام‌زدایی'],
}
