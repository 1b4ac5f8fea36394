import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['بحاجة لمصدر', 'علم أيقونة', 'مفصلة', 'انظر أيضا', 'ضبط استنادي', 'شريط بوابات', 'بذرة', 'تصنيف كومنز', 'صورة عريضة'],
    country: ['علم', 'علم دولة', 'ألمانية'],
    list: ['قائمة بدون تعداد', 'قائمة منبسطة'],
    first: ['لغة-أل', 'حدد'],
    break: ['سطر جديد'],
  },
}
