import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries: { ...countries, roc: '中華民國', prc: '中华人民共和国', hkg: '香港', mac: '澳門', twn: '臺灣' },
  names: {
    height: ['身高'],
    dropped: [
      '來源請求', '来源请求', 'cn', 'fact', '需要引用', '何時', '何时', '誰', '谁', '哪裡', '哪里', '為何', '查证', '查證', '需要更好来源', '更好來源', '可疑', 'clarify', 'refimprove',
      'blp', 'unreferenced', 'otheruses', 'other uses', 'distinguish', 'redirect', 'redirect4', 'about', 'main', 'see also', 'seealso', '不是', '主條目',
      '主条目', '参见', '參見', '优良条目', '優良條目', '典范条目', 'featured article', 'good article', 'authority control', '权威控制', '規範控制', 'commons', 'commonscat',
      'commons category', 'wikiquote', 'wikisource', 'portal', 'portal bar', '主题', '主題', 'flagicon', 'ipa', 'audio', '發音', '发音', 'pronunciation',
      '錨點', 'anchor', 'clear', 'noteta', 'notetalk', 'noteta/multi', 'cleanup', 'expand', 'update', '小作品', 'stub', 'bio-stub', '简繁转换', '簡繁轉換', 'cl',
      'lead too short', 'rs', 'vs', 'when', 'who', '需要消歧義', 'dead link', 'wayback', 'link-en-stub', '文內來源', '藍色', '標題', 'wikify', 'copyedit',
      'unreliable', 'advert', 'pov', '失效链接', '失效連結', '香港', '外部媒体', '圖例', 'remark', '地區用詞', '全局僻字', '僻字', 'cjk-new-char', '簡繁', '注意', '避免', '請勿',
      '中國', 'edit icon', 'medal icon', 'col-begin', 'colbegin', 'colend', 'hide', 'hidden begin', 'hidden end', '姓名', 'japanese-name', 'spoken',
      'rfd', 'medal', 'in use', '現任', 'current', 'link style', 'tsicon',
    ],
    kept: [
      'cite book', 'cite web', 's-start', 'medaltop', 'reflist', 'bd', 'lifetime', 'succession box', 'infobox', 'start box', '官職', '歷任', 'navbox',
      '中華民國', '参考',
    ],
    first: [
      'nowrap', 'nobold', 'small2', 'bd text', 'le text', 'quote', 'cquote', 'ruby', 'ruby-zh', 'abbr', 'tooltip', 'sic', 'formatnum', 'center',
      '僻字文', '補字', '全形', 'bold', 'big', 'lang-x', 'unicode', 'sup', 'sub', '專名號', '书名号', '註解文', 'citation needed span', '粗體', 'nobreak', 'lj', '專名',
      'tlx', '小字2', 'bracket', 'link', '以字', '黑',
    ],
    second: ['color', 'font color', 'color2', 'fontcolor', 'bgcolor', '已隱藏部分', '字體', '注音'],
    small: ['small', 'smaller', '小字', '小'],
    list: ['ubl', 'unbulleted list', 'hlist', '无序列表', '無序列表', 'vunblist', 'bulleted list', '列表', '項目列表', 'ublist', 'ulist', '平面列表項'],
    wrappedList: ['plainlist', 'flatlist', '平面列表'],
    titledList: ['collapsible list', '可折叠列表', '可摺疊列表', 'hidden list', 'hidden', '折叠列表', 'hid', 'can hide'],
    break: ['br', '换行', '換行'],
    url: ['url', '網址', '网址'],
    officialSite: ['official website', 'official', '官方网站', '官方網站', '官网', '官方網址'],
    interlanguage: [
      'link-en', 'link-ja', 'link-de', 'link-fr', 'link-ru', 'le', 'lien', 'ill', 'illm', 'link-ko', 'link-es', 'link-it', 'link-pt',
      'internal link helper', 'link-vi', 'link-uk', 'link-th', 'link-pl', 'link-nl', 'link-sv', 'link-ar', 'link-fa', 'link-tr', 'link-he',
      'link-la', 'link-cs', 'link-lang', '多語言連結', 'link wikidata', 'link-wikidata',
    ],
    interlanguageThird: ['tsl', 'translink', 'internal link helper/en', '跨語言連結'],
    language: ['lang', '語言', '语言'],
    chinese: ['zh', 'lang-zh', '中文'],
    postNominals: ['post-nominals', '荣誉后缀'],
    marriage: ['marriage', '婚姻', '結婚', '结婚'],
    convert: ['convert', '单位换算', '換算', 'cvt'],
    coordinates: ['coord', '坐标', '座標'],
    country: ['flag', 'flagcountry', '國旗', '国旗', 'flagu', '國家', '国家', 'cn flag', 'fb', 'nft'],
    pictures: ['multiple image', 'photomontage', 'css image crop', '多图', '多圖', '圖片組合'],
    award: ['awd'],
  },
  prefixes: { 'lang-': 'languageOne', flagicon: 'dropped', portal: 'dropped', 'link-': 'interlanguage', medal: 'medal', 'internal link helper': 'interlanguage', noteta: 'dropped' },
  literals: { '!': '|', '·': ' · ', '•': ' • ', nbsp: ' ', dot: ' · ', cpc: '中国共产党', kmt: '中國國民黨', dpp: '民主進步黨', spaces: ' ' },
}
