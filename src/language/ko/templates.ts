import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['국기', '범례', '소리', '출처', '공용', '위키공용', '전거 통제', '다른 뜻', '본문', '토막글'],
    country: ['국기나라', '국기그림 나라', '나라'],
    language: ['llang', '언어', 'lang'],
    first: ['0', '작은', '언어링크', '한자', '일본어'],
    list: ['목록', 'unbulleted list', '수평 목록'],
  },
}
