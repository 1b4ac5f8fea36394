import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['thể loại'],
    file: ['tập tin', 'hình'],
    template: ['bản mẫu'],
    user: ['thành viên'],
  },
  redirect: ['#đổi'],
  fileOptions: [
    'nhỏ', 'khung', 'không_khung', 'viền', 'trái', 'phải', 'giữa', 'không',
  ],
  functions: { defaultsort: ['xếp_mặc_định', 'sắp_xếp_mặc_định'] },
  switches: [
    'không_mục_lục',
  ],
  trail: 'latin',
}
