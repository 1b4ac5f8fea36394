import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['分类', '分類'],
    file: ['文件', '档案', '檔案', '图像', '圖像'],
    template: ['模板', '样板', '樣板'],
    user: ['用户', '用戶', '使用者'],
  },
  redirect: ['#重定向'],
  fileOptions: [
    '缩略图', '縮圖', '有框', '无框', '無框', '边框', '邊框', '左', '右', '居中', '置中', '无', '無', '右上', '缩略图=', '替代文本=', '替代文字=',
    '链接=', '連結=', '页数=', '頁數=', '右上=',
  ],
  functions: { defaultsort: ['默认排序', '預設排序'] },
  switches: [
    '无目录', '無目錄', '強制目录', '目录', '目錄', '不轉換', '不转换',
  ],
  variants: ['zh', 'zh-hans', 'zh-cn', 'zh-hant', 'zh-tw', 'zh-hk', 'zh-sg', 'zh-mo', 'zh-my'],
  trail: 'none',
}
