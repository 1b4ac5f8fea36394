import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['تصنيف'],
    file: ['ملف', 'صورة'],
    template: ['قالب'],
    user: ['مستخدم', 'مستخدمة'],
  },
  redirect: ['#تحويل'],
  fileOptions: [
    'تصغير', 'مصغر', 'إطار', 'بإطار', 'لاإطار', 'حد', 'حدود', 'يسار', 'يمين', 'مركز', 'وسط', 'بدون', 'بلا', 'أعلى',
    'أسفل', 'تصغير=', 'مصغر=', 'وصلة=', 'رابط=', 'بديل=',
  ],
  functions: { defaultsort: ['ترتيب_افتراضي', 'ترتيب افتراضي', 'افتراضي_ترتيب'] },
  switches: [
    'لا_فهرس', 'لافهرس', 'فهرس',
  ],
  trail: 'arabic',
}
