import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategori'],
    file: ['fil', 'bild'],
    template: ['mall'],
    user: ['användare'],
  },
  redirect: ['#omdirigering'],
  fileOptions: [
    'miniatyr', 'mini', 'ram', 'inramad', 'ramlös', 'kantlinje', 'vänster', 'höger', 'centrerad', 'ingen',
    'stående', 'topp', 'mitten', 'botten', 'miniatyr=', 'mini=', 'stående=', 'stående ', 'länk=', 'alternativ=',
    'sida=', 'språk=',
  ],
  functions: { defaultsort: ['standardsortering'] },
  switches: [
    'ingeninnehållsförteckning', 'alltidinnehållsförteckning', 'innehållsförteckning', 'interedigerasektion',
    'ingetgalleri', 'doldkat',
  ],
  trail: 'cased',
}
