/** Small words inside the names of people, of all languages: pages name people from everywhere. */
export const nameParticles: readonly string[] = [
  'de', 'da', 'do', 'dos', 'das', 'di', 'del', 'della', 'du', 'des', "d'", 'la', 'le', 'von', 'van', 'der', 'den', 'zu', 'ten', 'ter',
  'af', 'av', 'y', 'e', 'al', 'el', 'bin', 'ibn',
]
