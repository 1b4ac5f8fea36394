import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategoria'],
    file: ['plik', 'grafika'],
    template: ['szablon'],
    user: ['wikipedysta', 'wikipedystka', 'użytkownik', 'użytkowniczka'],
  },
  redirect: ['#patrz', '#przekieruj', '#tam'],
  fileOptions: [
    'mały', 'ramka', 'bezramki', 'bez_ramki', 'tło', 'lewo', 'prawo', 'centruj', 'środek', 'brak', 'góra', 'dół',
    'pionowo', 'mały=', 'pionowo=', 'pionowo ', 'link=', 'alt=', 'strona=', 'klasa=', 'język=',
  ],
  functions: { defaultsort: ['sortuj', 'domyślnesortowanie'] },
  switches: [
    'bezspisu', 'zespisem', 'spis', 'bezgalerii', 'ukrytakat',
  ],
  trail: 'cased',
}
