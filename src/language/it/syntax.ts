import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['categoria'],
    file: ['file', 'immagine'],
    template: ['template'],
    user: ['utente'],
  },
  redirect: ['#rinvia', '#rinvio', '#rimando'],
  fileOptions: [
    'min', 'miniatura', 'riquadrato', 'incorniciato', 'senza_cornice', 'bordo', 'sinistra', 'destra', 'centro',
    'nessuno', 'verticale', 'pedice', 'apice', 'sopra', 'metà', 'sotto', 'min=', 'miniatura=', 'verticale=',
    'verticale ', 'collegamento=', 'pagina=', 'classe=', 'lingua=',
  ],
  functions: { defaultsort: ['defaultsort', 'ordinapredefinito'] },
  switches: [
    'noindice', 'forzaindice', 'indice', 'nosezionemodificabile', 'nogalleria', 'catnascosta',
  ],
  trail: 'cased',
}
