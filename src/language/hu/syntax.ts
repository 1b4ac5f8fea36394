import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategória'],
    file: ['fájl', 'kép'],
    template: ['sablon'],
    user: ['szerkesztő', 'user'],
  },
  redirect: ['#átirányítás'],
  fileOptions: [
    'bélyegkép', 'bélyeg', 'miniatűr', 'keretezett', 'keretben', 'keretes', 'keretnélküli', 'balra', 'bal',
    'jobbra', 'jobb', 'középre', 'közép', 'nincs', 'fennálló',
  ],
  functions: { defaultsort: ['rendezés', 'kulcs'] },
  switches: [
    'nincstartalomjegyzék', 'tartalomjegyzék',
  ],
  trail: 'cased',
}
