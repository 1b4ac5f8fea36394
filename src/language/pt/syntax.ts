import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['categoria'],
    file: ['ficheiro', 'arquivo', 'imagem'],
    template: ['predefinição'],
    user: ['usuário', 'usuária', 'utilizador', 'utilizadora'],
  },
  redirect: ['#redirecionamento', '#redirecionar', '#redirect'],
  fileOptions: [
    'miniatura', 'miniaturadaimagem', 'miniaturaimagem', 'commoldura', 'comborda', 'semmoldura', 'semborda',
    'borda', 'esquerda', 'direita', 'centro', 'nenhum', 'superiordireito', 'acima', 'meio', 'abaixo', 'miniatura=',
    'superiordireito=', 'superiordireito ', 'ligação=', 'página=', 'classe=', 'idioma=',
  ],
  functions: { defaultsort: ['ordenacaopadrao', 'ordenaçãopadrão', 'ordemdefault', 'ordenar'] },
  switches: [
    'sem_tdc', 'semtdc', 'semsumário', 'forçartdc', 'tdc', 'sumário', 'semgaleria', 'categoriaoculta',
  ],
  trail: 'cased',
}
