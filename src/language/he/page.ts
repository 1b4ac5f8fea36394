import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['ביוגרפיה', 'חייו'],
    life: ['ראשית חייו', 'קורות חייו'],
    career: ['קריירה'],
    politics: ['קריירה פוליטית'],
    personal: ['חיים אישיים', 'חייו האישיים'],
    legacy: ['מותו', 'מורשת', 'הנצחה'],
    works: ['ספריו', 'כתביו'],
    notes: ['ביאורים'],
    references: ['הערות שוליים'],
    links: ['קישורים חיצוניים', 'ראו גם'],
    tail: ['לקריאה נוספת'],
  },
  rendered: {
    categoryLabels: ['קטגוריות:', 'קטגוריה:'],
  },
  disambiguation: ['פירושונים'],
}
