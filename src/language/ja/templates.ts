import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries,
  names: {
    height: ['身長'],
    dropped: [
      'ウィキトラベル',
      '要出典', '要出典範囲空', '疑問点', 'いつ', '誰', '誰2', 'どこ', 'どれ', '要検証', '信頼性要検証', '要説明', 'なぜ', '独自研究', '要ページ番号', '要追加記述', '出典の明記', '未検証', 'スタブ',
      'otheruses', 'other people', 'otheruseslist', 'redirect', 'main', 'see also', 'see', 'seealso', '良質な記事', '秀逸な記事', '典拠管理', 'normdaten',
      'commons', 'commonscat', 'commons category', 'ウィキポータルリンク', 'wikiquote', 'wikisource', 'portal', 'ポータル', '国旗アイコン', 'flagicon', 'ipa', '音声',
      '発音', 'アンカー', 'anchors', 'clear', '脚注ヘルプ', '半保護', '保護', 'リンク切れ', '大言壮語', '観点', '存命人物の出典明記', 'spedia', 'デフォルトソート', '暫定記事名', '記事名の制約', '特殊文字',
      'jis2004', 'jis90', '参照方法', '複数の問題', '言葉を濁さない', 'whom', 'by whom', '要改訳', '更新', '基礎情報', '不十分なリード', '色', '日本の位', '勲位', '告知', '子記事',
      '人名・地名の曖昧さ回避', 'bio-stub', '政治家 stub', '翻訳直後', '著名な家族', 'ウィキプロジェクトリンク', 'col-begin', '政治家 日本', '旗', 'medal icon', 'イメージリンク', '右', 'multicol',
      '節スタブ', 'ページ番号',
    ],
    kept: [
      '先代次代', 'succession box', 'cite book', 'cite web', '政治家', '参照', 'wikicite', 'reflist', '脚注', 'medaltop', '元号一覧', '将棋', '表2', '軍人',
    ],
    first: [
      'enlink',
      'nowrap', 'nobold', 'smaller2', '仮名', '読み仮名', 'ruby', 'ruby-ja', '読み仮名 ruby不使用', '補助漢字フォント', 'cjk', 'lang text', 'jisfont',
      'jis2004フォント', '補助漢字', '要出典範囲', 'quote', 'quotation', 'center', '太字', 'abbr', 'bold', 'sic', 'ママ', '縦書き', 'formatnum', '数', '旧字体', '異体字', '全角',
      'big', '拡張漢字', 'cite text', '独自研究範囲', '要検証範囲', '疑問点範囲', '説明', 'subst', 'r text', 'sup', 'sub', '行番号', '拡張漢字フォント', 'fs', 'fontsize80',
    ],
    second: ['enlink2', 'color', 'font color', 'fontcolor', '色付き', 'bgcolor', 'fontsize', '読み', 'ルビ'],
    small: ['small', 'smaller', '小'],
    list: ['ubl', 'unbulleted list', 'hlist', 'plainlist2', 'flatlist2', '箇条書き', 'リスト', 'リスト 箇条書き', 'vlist', 'bulleted list', 'ublist'],
    wrappedList: ['plainlist', 'flatlist'],
    titledList: ['hidden list', 'collapsible list', '折りたたみリスト'],
    break: ['br', '改行', 'crlf'],
    url: ['url', '官方網站'],
    officialSite: ['official website', 'official', '公式サイト', '公式ウェブサイト', 'official website2'],
    interlanguage: ['仮リンク', 'ill2', 'illm', '仮リンク2', '日本語版にない記事リンク'],
    language: ['lang', 'lang2'],
    original: ['読み仮名2', 'nihongo'],
    marriage: ['marriage', '結婚'],
    convert: ['convert', '換算'],
    coordinates: ['coord', 'ウィキ座標', 'ウィキ座標2段度分秒', 'ウィキ座標度分秒'],
    country: ['flagcountry', 'flag', '国旗', '国旗国名', 'fb', 'flagu'],
    pictures: ['画像群', 'multiple image', '写真モンタージュ', 'vertical images list', 'css image crop', 'photomontage', '複数の画像'],
  },
  prefixes: { 'lang-': 'languageOne', flagicon: 'dropped', portal: 'dropped', medal: 'medal', '国旗 ': 'country', '日本の': 'kept' },
  literals: { '!': '|', '·': ' · ', '•': ' • ', nbsp: ' ', '・': '・', spaces: ' ', '·w': ' · ' },
}
