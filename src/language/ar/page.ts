import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['سيرته', 'حياته'],
    life: ['النشأة', 'حياته المبكرة'],
    career: ['مسيرته'],
    politics: ['المسيرة السياسية'],
    personal: ['حياته الشخصية'],
    legacy: ['وفاته', 'جوائز'],
    works: ['مؤلفاته', 'أعماله'],
    notes: ['ملاحظات'],
    references: ['المراجع', 'مراجع'],
    links: ['وصلات خارجية', 'انظر أيضا', 'انظر أيضًا'],
    tail: ['مصادر', 'المصادر'],
  },
  rendered: {
    categoryLabels: ['تصنيفات:', 'تصنيف:'],
    sureCategories: ['أشخاص على قيد الحياة'],
  },
  disambiguation: ['توضيح'],
}
