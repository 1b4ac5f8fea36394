import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['מפת מיקום', 'הפניה לערך מורחב', 'מיזמים', 'פורטל', 'בקרת זהויות', 'דגל', 'סמל', 'אין בקר', 'מקור', 'הבהרה', 'תקציר פורטל'],
    break: ['ש'],
    first: ['אנ', 'גר', 'ה', 'עבר', 'כתב קטן2', 'רוס', 'צר'],
    small: ['כתב קטן'],
    country: ['דגל וטקסט', 'עיר תאומה'],
  },
  prefixes: { 'מפת איתור/': 'dropped' },
}
