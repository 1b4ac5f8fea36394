import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['カテゴリ'],
    file: ['ファイル', '画像'],
    template: ['テンプレート'],
    user: ['利用者'],
  },
  redirect: ['#転送', '#リダイレクト'],
  fileOptions: [
    'サムネイル', 'フレーム', 'フレームなし', '境界', 'ボーダー', '左', '右', '中央', 'なし', '無し', '代替画像', '上', '中', '下', 'サムネイル=', '縦=',
    'リンク=', '代替文=', 'ページ=',
  ],
  functions: { defaultsort: ['デフォルトソート'] },
  switches: [
    '目次非表示', '目次強制', '目次', '節編集非表示', 'ギャラリー非表示',
  ],
  trail: 'latin',
}
