import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['катэгорыя'],
    file: ['файл', 'выява'],
    template: ['шаблон'],
    user: ['удзельнік', 'удзельніца'],
  },
  redirect: ['#перанакіраваньне', '#перанакіраванне'],
  fileOptions: [
    'міні', 'мініяцюра', 'злева', 'справа', 'цэнтр',
  ],
  trail: 'cased',
}
