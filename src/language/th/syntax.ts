import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['หมวดหมู่'],
    file: ['ไฟล์', 'ภาพ'],
    template: ['แม่แบบ'],
    user: ['ผู้ใช้'],
  },
  redirect: ['#เปลี่ยนทาง'],
  fileOptions: [
    'thumb', 'ซ้าย', 'ขวา', 'กลาง',
  ],
  trail: 'latin',
}
