import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategori'],
    file: ['berkas', 'gambar'],
    template: ['templat'],
    user: ['pengguna'],
  },
  redirect: ['#alih'],
  fileOptions: [
    'jmpl', 'jempol', 'mini', 'miniatur', 'bingkai', 'tanpabingkai', 'nirbing', 'batas', 'kiri', 'ka', 'kanan',
    'pus', 'pusat', 'tengah', 'nir', 'tanpa',
  ],
  functions: { defaultsort: ['urutbaku'] },
  trail: 'latin',
}
