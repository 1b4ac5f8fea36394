import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['catégorie'],
    file: ['fichier', 'image'],
    template: ['modèle'],
    user: ['utilisateur', 'utilisatrice'],
  },
  redirect: ['#redirection'],
  fileOptions: [
    'vignette', 'cadre', 'encadré', 'sans_cadre', 'sans cadre', 'non_encadré', 'non encadré', 'bordure', 'gauche',
    'droite', 'centré', 'néant', 'redresse', 'haut', 'milieu', 'bas', 'indice', 'exposant', 'base', 'vignette=',
    'redresse=', 'redresse ', 'lien=', 'alt=', 'page=', 'classe=', 'langue=',
  ],
  functions: { defaultsort: ['clefdetri', 'cledetri', 'clédetri', 'cléfdetri'] },
  switches: [
    'aucunsommaire', 'aucuntdm', 'sommaire', 'tdm', 'forcersommaire', 'forcertdm', 'sectionnoneditable',
    'aucunegalerie', 'catcachee', 'indexer', 'aucunindex',
  ],
  trail: 'cased',
}
