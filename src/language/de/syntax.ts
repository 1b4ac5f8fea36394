import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategorie'],
    file: ['datei', 'bild'],
    template: ['vorlage'],
    user: ['benutzer', 'benutzerin'],
  },
  redirect: ['#weiterleitung'],
  fileOptions: [
    'mini', 'miniatur', 'gerahmt', 'rahmenlos', 'rand', 'links', 'rechts', 'zentriert', 'ohne', 'hochkant',
    'grundlinie', 'tief', 'hoch', 'oben', 'mitte', 'unten', 'text-oben', 'text-unten', 'mini=', 'miniatur=',
    'hochkant=', 'hochkant ', 'verweis=', 'alternativtext=', 'seite=', 'seite ', 'klasse=', 'sprache=',
  ],
  functions: { defaultsort: ['sortierung', 'defaultsort'] },
  switches: [
    'kein_inhaltsverzeichnis', 'keininhaltsverzeichnis', 'inhaltsverzeichnis_erzwingen', 'inhaltsverzeichnis',
    'abschnitte_nicht_bearbeiten', 'keine_galerie', 'keinegalerie', 'wartungskategorie', 'indexieren',
    'nicht_indexieren', 'neuer_abschnittslink',
  ],
  trail: 'cased',
}
