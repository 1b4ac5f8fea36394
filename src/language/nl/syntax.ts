import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['categorie'],
    file: ['bestand', 'afbeelding'],
    template: ['sjabloon'],
    user: ['gebruiker'],
  },
  redirect: ['#doorverwijzing'],
  fileOptions: [
    'miniatuur', 'mini', 'omkaderd', 'gekaderd', 'kaderloos', 'rand', 'links', 'rechts', 'gecentreerd', 'geen',
    'rechtop', 'boven', 'midden', 'beneden', 'grondlijn', 'miniatuur=', 'rechtop=', 'rechtop ', 'koppeling=',
    'verwijzing=', 'alt=', 'pagina=', 'klasse=', 'taal=',
  ],
  functions: { defaultsort: ['standaardsortering'] },
  switches: [
    'geen_inhoudsopgave', 'inhoudsopgave', 'forceer_inhoudsopgave', 'geen_bewerk_sectie', 'geen_galerij',
    'verborgen_cat',
  ],
  trail: 'cased',
}
