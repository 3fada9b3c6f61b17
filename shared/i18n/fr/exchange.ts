/** Ce qui se dit des documents qui sortent. */
export const exchange = {
  'cli.export': 'écrit des documents pour d’autres programmes : tous, ou ceux qu’une recherche trouve',
  'cli.export.as':
    'bagit (un dossier, ou un ZIP si le nom finit par .zip), csv, xlsx, json-ld, csl-json, ris, bibtex ou reading-copy (des pages pour tout navigateur)',
  'cli.export.raw':
    'pour un CSV : cellules telles quelles, même celles qu’un tableur prendrait pour des formules',
  'cli.export.rawWarning':
    'Des cellules de {place} peuvent commencer par ce qu’un tableur prend pour une formule : ne l’y ouvrez pas.',
  'cli.export.language':
    'd’une copie de lecture : en, fr, es ou ar, langue du cadre de ses pages ; sans elle, celle du terminal',
  'cli.export.title': 'd’une copie de lecture : le titre de ses pages ; sans lui, le nom de l’archive',
  'cli.export.query': 'seulement les documents qui contiennent tous les mots de cette recherche',
  'cli.export.progress': '{done} documents écrits sur {of}',
  'cli.export.done':
    '{documents, plural, one {# document écrit} other {# documents écrits}} dans {place} : {files, plural, one {# fichier} other {# fichiers}}, {bytes, number} octets.',
  'cli.export.lost': 'Ce format n’a pas de place pour : {fields}. Un sac (--as bagit) garde tout.',
  'cli.export.open': '{place} n’est pas scellé : quiconque l’a peut le lire.',
} as const;
