import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    row: ['先代次代', 'Succession box', '先代次代2', '歴代', '前任後任'],
    start: ['先代次代始', 'S-start'],
    end: ['先代次代終'],
    ignored: ['前後番組', '前後番組ローカル'],
  },
  successionParameters: {
    title: ['職名', '官職', '役職'],
    years: ['期間', '任期', '在任期間'],
    before: ['先代', '前任', '前任者'],
    after: ['次代', '後任', '後任者'],
    noteBefore: ['beforenote', 'beforetitle'],
    noteAfter: ['afternote', 'aftertitle'],
    ignored: ['titlenote'],
  },
  successionPositions: [{
      templates: ['先代次代', '先代次代2', '歴代'],
      fields: ['title', 'years', 'before', 'after'],
    }],
  cellLabels: {
    before: ['先代', '前任'],
    after: ['次代', '後任'],
    incumbent: ['現職', '在任中', '(現職)'],
  },
  notPeople: ['なし', '無し', '不明', '空席', '空位', '現職', '初代', '最終', '在任中', '新設', '本人', '自身', '創設', '廃止', '欠員', '（現職）'],
  notPeopleParts: ['創設', '新設', '廃止', '空席', '空位', '設置', '現職', '欠員', '新選挙区', '選挙区', '廃官', '廃藩', '立藩', '改組', '統合', '改称', '廃城', 'なし', '自身', '在任中', '不在', '消滅'],
  actingWords: ['臨時代理', '代行', '代理'],
  actingNotes: ['臨時代理', '代行', '代理', '臨時', '事務代理', '心得', '暫定', '職務代行', '事務取扱'],
  ordinalPrefixes: ['第'],
  ordinalSuffixes: ['代', '代目', '世'],
  notOffices: ['受賞者', '優勝者', 'チャンピオン', '候補', 'ミス', '金メダル', '記録保持者', '最高齢'],
  smallWords: [],
}
