import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategorio'],
    file: ['dosiero'],
    template: ['ŝablono'],
    user: ['uzanto', 'vikipediisto'],
  },
  redirect: ['#alidirektu', '#alidirekti'],
  fileOptions: [
    'eta', 'eta=', 'kadro', 'kadra', 'senkadra', 'maldekstra', 'maldekstre', 'dekstra', 'dekstre', 'centra',
    'neniu',
  ],
  trail: 'cased',
}
