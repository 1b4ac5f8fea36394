import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['ประวัติ'],
    life: ['ชีวิตช่วงต้น'],
    notes: ['หมายเหตุ'],
    references: ['อ้างอิง'],
    links: ['แหล่งข้อมูลอื่น', 'ดูเพิ่ม'],
  },
  rendered: {
    categoryLabels: ['หมวดหมู่:'],
  },
  disambiguation: ['แก้ความกำกวม'],
}
