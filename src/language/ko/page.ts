import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['생애', '일생'],
    life: ['어린 시절', '초기 생애', '유년기'],
    career: ['경력'],
    politics: ['정치 경력', '정치 활동'],
    personal: ['사생활', '개인 생활'],
    legacy: ['사망', '평가', '수상'],
    works: ['작품', '저서'],
    notes: ['내용주', '주해'],
    references: ['각주'],
    links: ['외부 링크', '같이 보기'],
    tail: ['참고 문헌', '참고 자료'],
  },
  rendered: {
    categoryLabels: ['분류:'],
    sureCategories: ['살아있는 사람', '0000년 출생', '0000년 사망'],
    retrieved: ['확인함'],
  },
  disambiguation: ['동음이의', '동명이인'],
}
