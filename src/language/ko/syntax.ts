import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['분류'],
    file: ['파일', '그림'],
    template: ['틀'],
    user: ['사용자'],
  },
  redirect: ['#넘겨주기'],
  fileOptions: [
    '섬네일', '썸네일', '프레임', '프레임없음', '테두리', '왼쪽', '오른쪽', '가운데', '없음', '링크=', '대체글=', '섬네일=',
  ],
  functions: { defaultsort: ['기본정렬'] },
  switches: [
    '목차숨김', '목차보임',
  ],
  trail: 'latin',
}
