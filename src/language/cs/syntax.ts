import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategorie'],
    file: ['soubor', 'obrázek'],
    template: ['šablona'],
    user: ['uživatel', 'uživatelka'],
  },
  redirect: ['#presmeruj', '#přesměruj'],
  fileOptions: [
    'náhled', 'rám', 'bezrámu', 'okraj', 'vlevo', 'vpravo', 'střed', 'žádné', 'náhled=', 'odkaz=',
  ],
  trail: 'cased',
}
