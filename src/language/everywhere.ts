/*
 * Words that are looked for on all wikis, whatever their language: people and sources come from everywhere.
 */

/** Small words inside the names of people. */
export const nameParticles: readonly string[] = [
  'de', 'da', 'do', 'dos', 'das', 'di', 'del', 'della', 'du', 'des', "d'", 'la', 'le', 'von', 'van', 'der', 'den', 'zu', 'ten', 'ter',
  'af', 'av', 'y', 'e', 'al', 'el', 'bin', 'ibn',
]

/** Between the last two of several. */
export const conjunctions: readonly string[] = [
  '&', 'and', 'und', 'et', 'y', 'e', 'en', 'och', 'i', 'и', 'і', 'та', 'ja',
]

/** In front of the authors of a source. */
export const authorLeads: readonly string[] = [
  'by', 'von', 'par', 'por', 'di', 'da', 'av', 'door', 'see', 'vgl.', 'cf.', 'vedi', 'voir', 'siehe', 'ver', 'см.', 'zie',
]

/** In front of what is neither the publisher of a source nor where it appeared. */
export const sourceLeads: readonly string[] = [
  'by', 'hrsg', 'hg', 'von', 'par', 'por', 'di', 'chapter', 'kapitel', 'chapitre', 'capítulo', 'capitolo', 'глава', 'part', 'section', 'see', 'also',
  'vgl', 'cf', 'about', 'from', 'on', 'at', 'with', 'phd', 'auflage', 'aufl', 'ausgabe', 'édition', 'edición', 'edizione', 'wydanie',
  'upplagan', 'druk', 'dissertation', 'thesis',
]

/** Small words at whose end a name was cut out of a sentence. */
export const sourceJoints: readonly string[] = [
  'le', 'la', 'les', 'de', 'du', 'des', 'un', 'une', 'en', 'et', 'à', 'au', 'the', 'a', 'an', 'of', 'in', 'on', 'at', 'and', 'for', 'by', 'to', 'der', 'die', 'das', 'von', 'vom', 'im', 'am', 'und', 'il', 'lo', 'la', 'di', 'del', 'della', 'e', 'el', 'los', 'y', 'o', 'da', 'do', 'em', 'no', 'na', 'met', 'van', 'het', 'een', 'och', 'i', 'w', 'z', 'с', 'в', 'и', 'на', 'по',
]

/** All the words of a link that says nothing of its source: `read more`. */
export const linkWords: readonly string[] = [
  'zie', 'siehe', 'see', 'voir', 'ver', 'vedi', 'view', 'details', 'more', 'read', 'read more', 'link', 'here', 'online', 'source',
  'website', 'web', 'url', 'text', 'full text', 'archive', 'archived', 'copy', 'online version', 'retrieved', 'pdf file', 'read online',
  'available online', 'официальный сайт', 'ссылка', 'qui', 'aquí', 'aqui', 'hier', 'ici', 'lire en ligne', 'online-version',
]
