import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['tiểu sử', 'cuộc đời'],
    life: ['thời niên thiếu', 'thời trẻ'],
    career: ['sự nghiệp'],
    politics: ['sự nghiệp chính trị'],
    personal: ['đời tư'],
    legacy: ['qua đời', 'di sản', 'giải thưởng'],
    works: ['tác phẩm'],
    notes: ['ghi chú'],
    references: ['tham khảo', 'chú thích'],
    links: ['liên kết ngoài', 'xem thêm'],
    tail: ['thư mục'],
  },
  rendered: {
    categoryLabels: ['thể loại:'],
    retrieved: ['truy cập ngày'],
  },
  disambiguation: ['trang định hướng', 'định hướng'],
}
