import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategorija'],
    file: ['attēls', 'fails'],
    template: ['veidne'],
    user: ['dalībnieks', 'dalībniece'],
  },
  redirect: ['#pāradresācija', '#pāradresēt'],
  fileOptions: [
    'sīktēls', 'mini', 'rāmis', 'pa kreisi', 'pa labi', 'kreisi', 'labi', 'centrā', 'centrs',
  ],
  trail: 'cased',
}
