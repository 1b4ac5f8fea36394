import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['категорија', 'kategorija'],
    file: ['датотека', 'слика', 'datoteka', 'slika'],
    template: ['шаблон', 'šablon'],
    user: ['корисник', 'корисница', 'korisnik'],
  },
  redirect: ['#преусмери', '#preusmeri'],
  fileOptions: [
    'мини', 'умањено', 'оквир', 'безоквира', 'лево', 'десно', 'центар', 'средина', 'без', 'mini', 'levo', 'desno',
    'centar',
  ],
  switches: [
    'безсадржаја',
  ],
  variants: ['sr', 'sr-ec', 'sr-cyrl', 'sr-el', 'sr-latn'],
  trail: 'cased',
}
