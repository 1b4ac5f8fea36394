import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    row: ['Succession box', '先後任', '前後任', '继任框', '繼任框', '職務繼承', '职务继承', 'Succession'],
    start: ['S-start'],
    end: ['S-end'],
  },
  successionParameters: {
    title: ['职务', '職務', '头衔', '頭銜', '职位', '職位'],
    years: ['任期', '年份', '时间', '時間', '期间', '期間'],
    before: ['前任', '上一任', '前任者'],
    after: ['继任', '繼任', '後任', '下一任', '继任者', '繼任者'],
  },
  successionPositions: [{
      templates: ['Succession box'],
      fields: ['title', 'years', 'before', 'after'],
    }, {
      templates: ['先後任', '前後任'],
      fields: ['before', 'title', 'after'],
    }],
  cellLabels: {
    before: ['前任', '前任者'],
    after: ['继任', '繼任', '继任者', '繼任者', '後任'],
    new: ['新头衔', '新頭銜', '新设职位', '新設職位'],
    vacant: ['空缺'],
    incumbent: ['现任', '現任'],
  },
  notPeople: ['无', '無', '空缺', '首任', '现任', '現任', '新设', '新設', '撤销', '撤銷', '本人', '自己', '不明', '不详', '不詳', '末任', '在任', '待定', '职务设立', '職務設立'],
  notPeopleParts: ['设立', '設立', '新设', '新設', '撤销', '撤銷', '废除', '廢除', '空缺', '首任', '现任', '現任', '成立', '裁撤', '创立', '創立', '改制', '废止', '廢止', '合并', '合併', '取消', '悬缺', '懸缺', '建立', '待定', '恢复设置', '不再', '从缺', '從缺', '末任', '本人', '自己', '更名', '改名', '停止'],
  actingWords: ['代理', '署理', '代', '臨時', '临时'],
  actingNotes: ['代理', '署理', '代', '临时', '臨時', '暂代', '暫代', '兼代', '代行', '看守'],
  ordinalPrefixes: ['第'],
  ordinalSuffixes: ['任', '届', '屆', '代', '位'],
  notOffices: ['得主', '冠军', '冠軍', '候选人', '候選人', '奖得主', '獎得主', '提名', '小姐', '紀錄保持者'],
  smallWords: [],
}
