import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['categoría'],
    file: ['archivo', 'imagen'],
    template: ['plantilla'],
    user: ['usuario', 'usuaria'],
  },
  redirect: ['#redirección', '#redireccion'],
  fileOptions: [
    'miniatura', 'miniaturadeimagen', 'mini', 'marco', 'enmarcado', 'sinmarco', 'sin_enmarcar', 'sinenmarcar',
    'borde', 'izquierda', 'izda', 'izq', 'derecha', 'dcha', 'der', 'centro', 'centrado', 'centrada', 'centrar',
    'no', 'ninguno', 'ninguna', 'nada', 'vertical', 'arriba', 'medio', 'abajo', 'miniatura=', 'vertical=',
    'vertical ', 'enlace=', 'vínculo=', 'vinculo=', 'alt=', 'página=', 'pagina=', 'idioma=',
  ],
  functions: { defaultsort: ['ordenar', 'claveordenación', 'claveordenacion'] },
  switches: [
    'notdc', 'notoc', 'forzartdc', 'tdc', 'noeditarsección', 'singalería', 'categoríaoculta', 'indexar',
    'noindexar',
  ],
  trail: 'cased',
}
