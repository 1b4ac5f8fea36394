import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biographie', 'vie et œuvre', 'vie', 'parcours', 'éléments biographiques'],
    life: [
      'jeunesse', 'enfance', 'jeunesse et formation', 'enfance et formation', 'enfance et jeunesse', 'jeunesse et études',
      'origines', 'famille et jeunesse', 'origines et jeunesse', 'enfance et études', 'origines familiales',
    ],
    lifePart: ['famille', 'études', 'formation', 'naissance'],
    career: ['carrière', 'carrière professionnelle', 'parcours professionnel', 'vie professionnelle'],
    careerPart: [
      'débuts', 'carrière militaire', 'carrière littéraire', 'carrière universitaire', 'carrière sportive',
      'carrière en club', 'en club', 'en sélection', 'carrière scientifique', "carrière d'entraîneur",
      'carrière internationale',
    ],
    politics: [
      'carrière politique', 'parcours politique', 'vie politique', 'présidence', 'président de la république',
      'premier ministre', 'ministre …', 'maire de …', 'député …', 'mandats', 'mandats électifs', 'fonctions politiques',
      'détail des mandats et fonctions', 'mandats et fonctions', 'règne', 'pontificat', 'présidence de la république',
      'engagement politique', 'action politique',
    ],
    politicsPart: [
      'politique intérieure', 'politique étrangère', 'politique économique', 'élections', 'premier mandat', 'second mandat',
      'fonctions ministérielles', 'mandats locaux', 'mandats nationaux', 'fonctions gouvernementales',
    ],
    personal: ['vie privée', 'vie personnelle', 'vie privée et familiale'],
    personalPart: [
      'mariage', 'mariage et descendance', 'descendance', 'famille et descendance', 'mariages et descendance', 'santé',
      'enfants',
    ],
    legacy: [
      'mort', 'décès', 'mort et postérité', 'fin de vie', 'dernières années', 'mort et obsèques', 'postérité', 'hommages',
      'héritage', 'distinctions', 'décorations', 'distinctions et décorations', 'récompenses', 'prix', 'prix et distinctions',
      'réception', 'controverses', 'polémiques', 'affaires judiciaires', 'affaire judiciaire', 'prises de position',
      'retraite', 'honneurs', 'dans la culture', 'iconographie', 'armoiries', 'résultats électoraux', 'palmarès',
      'assassinat', 'pensée',
    ],
    works: [
      'œuvre', 'œuvres', 'œuvres principales', 'publications', 'ouvrages', 'filmographie', 'discographie',
      'principales publications', 'principaux ouvrages', 'écrits', 'expositions', 'statistiques', 'théâtre',
    ],
    worksPart: ['romans', 'poésie', 'essais', 'films', 'cinéma', 'télévision', 'albums', 'nouvelles'],
    notes: ['notes'],
    references: [
      'références', 'notes et références', 'notes, sources et références', 'sources et références', 'références et notes',
    ],
    links: ['liens externes', 'voir aussi', 'articles connexes', 'lien externe'],
    tail: ['annexes', 'bibliographie', 'sources', 'sources et bibliographie', 'pour approfondir'],
  },
  rendered: {
    boilerplate: [
      "un article de wikipédia, l'encyclopédie libre", 'aller à la navigation', 'aller à la recherche',
      'aller à : navigation, rechercher', 'modifier', 'modifier le code', '[modifier | modifier le code]', 'masquer',
      'données clés', 'compléments', 'cet article est une ébauche …', 'vous pouvez partager vos connaissances …',
    ],
    hatnotes: [
      'article détaillé : …', 'articles détaillés : …', 'pour les articles homonymes, …', 'ne doit pas être confondu …',
      'pour un article plus général, …', 'article connexe : …',
    ],
    titleEnds: [' — wikipédia', ' - wikipédia', ' – wikipédia'],
    headingEnds: ['[modifier | modifier le code]', '[modifier]', '[modifier le code]'],
    contents: ['sommaire', 'sommaire [masquer]'],
    backLinks: ['revenir plus haut en :', 'revenir plus haut'],
    noteMarks: ['note', 'n', 'alpha', 'a'],
    maintenanceMarks: [
      'réf. nécessaire', 'réf. souhaitée', 'réf. incomplète', 'référence nécessaire', 'source insuffisante',
      'précision nécessaire', 'non neutre', 'quand ?', 'qui ?', 'où ?', 'lesquels ?', 'pourquoi ?', 'modifier',
      'modifier le code', 'pas clair', 'style à revoir', 'interprétation personnelle', 'passage à actualiser',
      'passage non neutre',
    ],
    categoryLabels: ['catégories :', 'catégorie :', 'catégories:', 'catégorie:', 'catégories cachées :'],
    sureCategories: ['naissance en ', 'naissance à ', 'décès en ', 'décès à ', 'naissance dans ', 'décès dans '],
    categoryStarts: [
      'naissance ', 'décès ', 'personnalité ', 'ministre ', 'député ', 'sénateur ', 'maire ', 'président ', 'élève ',
      'étudiant ', 'chevalier ', 'commandeur ', 'officier ', 'grand-croix ', 'membre ', 'lauréat ', 'article ', 'portail:',
      'page ', 'écrivain ', 'joueur ', 'femme politique ', 'homme politique ', 'conjoint ',
    ],
    categoryEnds: [' français', ' française', ' du xxe siècle', ' du xixe siècle', ' du xxie siècle'],
    incumbent: ['en cours', 'en fonction'],
    retrieved: ['consulté le', 'consultée le', 'consulté en', 'page consultée le', 'lu en ligne le'],
    archived: ['version archivée', "archivé depuis l'original le", 'archive du', 'archivé le', 'archive'],
  },
  disambiguation: [
    'homonymie', 'toponymie', 'patronymie', 'homonymie dynastique', 'patronymes', 'prénoms', 'internationalisation',
    'paronymie', 'sigle', 'arrêté homonymie', 'homonymie de personnes',
  ],
}
