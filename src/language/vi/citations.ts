import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: { web: ['chú thích web'], news: ['chú thích báo'], book: ['chú thích sách'], journal: ['chú thích tạp chí'], thesis: ['chú thích luận văn'], encyclopedia: ['chú thích bách khoa toàn thư'] },
  parameters: {
    author: ['tác giả'], authorLast: ['họ'], authorFirst: ['tên'], title: ['tiêu đề', 'nhan đề', 'tựa đề'], work: ['tác phẩm', 'công trình'], newspaper: ['báo'], journal: ['tạp chí'], publisher: ['nhà xuất bản'], place: ['nơi', 'địa điểm'], language: ['ngôn ngữ'], date: ['ngày tháng', 'ngày'],
    year: ['năm'], accessDate: ['ngày truy cập'], archiveUrl: ['url lưu trữ'], archiveDate: ['ngày lưu trữ'], page: ['trang'], pages: ['các trang'], volume: ['tập', 'quyển'], issue: ['số'], chapter: ['chương'],
  },
  lists: { 'tham khảo': { refs: ['refs'], groups: ['group'] }, 'danh sách ghi chú': { group: 'lower-alpha', refs: ['refs'] } },
}
