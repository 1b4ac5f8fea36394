import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategooria'],
    file: ['pilt', 'fail'],
    template: ['mall'],
    user: ['kasutaja'],
  },
  redirect: ['#suuna'],
  fileOptions: [
    'pisi', 'pisipilt', 'raam', 'raamita', 'ääris', 'vasakul', 'paremal', 'keskel', 'tühi', 'pisi=', 'pisipilt=',
    'link=', 'alt=',
  ],
  functions: { defaultsort: ['järjesta'] },
  switches: [
    'sisukorrata', 'sisukord', 'alati_sisukord',
  ],
  trail: 'cased',
}
