import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['መደብ'],
    file: ['ስዕል', 'ፋይል'],
    template: ['መለጠፊያ'],
    user: ['አባል'],
  },
  redirect: ['#redirect'],
  trail: 'latin',
}
