/** Ce que dit une copie de lecture : un dossier de pages pour qui n’a pas le programme. */
export const readingCopy = {
  'copy.made':
    'Copie de lecture faite avec Testimonia. Elle montre les textes tels qu’ils ont été lus ; les originaux restent dans l’archive.',
  'copy.documents': '{count, plural, one {# document} other {# documents}}',
  'copy.leftOut':
    '{count, plural, one {# document à accès restreint n’y figure pas.} other {# documents à accès restreint n’y figurent pas.}}',
  'copy.pseudonyms': 'Les personnes protégées figurent sous pseudonyme.',
  'copy.noScript':
    'Ce navigateur n’exécute pas de scripts : les listes mènent à chaque document, seule la recherche manque.',
  'copy.search': 'Chercher dans cette copie',
  'copy.loading': 'Ouverture de l’index…',
  'copy.found':
    '{count, plural, =0 {Rien n’a été trouvé.} one {# document trouvé} other {# documents trouvés}}',
  'copy.more': 'En montrer davantage',
  'copy.all': 'Tous les documents',
  'copy.byKind': 'Par genre',
  'copy.byCountry': 'Par pays',
  'copy.byYear': 'Par année',
  'copy.byCase': 'Par affaire',
  'copy.undated': 'Sans date',
  'copy.previous': 'Page précédente',
  'copy.next': 'Page suivante',
} as const;
