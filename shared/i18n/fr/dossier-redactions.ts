export const dossierRedactions = {
  'dossier.original.unredactable':
    '« {title} » : l’original contient des mots occultés et aucune copie n’a pu en être faite sans eux ; son texte occulté en tient lieu.',
  'dossier.original.flattened':
    '« {title} » : {count, plural, one {la page {pages} de l’original figure} other {les pages {pages} de l’original figurent}} en image, faute de pouvoir retirer autrement les mots occultés.',
  'dossier.original.unread':
    '« {title} » : vérifiez {count, plural, one {la page {pages}} other {les pages {pages}}} de l’original. Son contenu est une image ou des lettres illisibles pour le programme : les mots occultés n’y ont pas été cherchés.',
  'cli.dossier.redact': 'occulter partout ces termes (un fichier, un terme par ligne)',
  'dossier.redactions': 'Occultations',
  'dossier.redactionsText':
    'Ce qui est écrit ici est retiré de chaque mot du PDF : textes, originaux, table, signets, noms de fichiers, métadonnées. Un rectangle noir en tient lieu. Le fichier achevé est fouillé encore une fois et n’est pas écrit tant qu’il en reste.',
  'dossier.terms': 'Mots à retirer',
  'dossier.termsText':
    'Un par ligne, sans égard à la casse ni aux accents. Un motif après « = » s’imprime dans le rectangle : Amina Diallo = témoin. Une étoile prend aussi les mots plus longs : camp*.',
  'dossier.termsWrong':
    'La ligne {line, number} demande une lettre ou un chiffre et 300 signes au plus, 40 pour le motif. D’ici là, elle ne retire rien.',
  'dossier.hiddenNames': 'Personnes protégées',
  'dossier.hiddenNames.profile': 'Selon les lecteurs ci-dessus',
  'dossier.hiddenNames.boxes': 'Noircies',
  'dossier.redactionsCounting': 'Recherche en cours…',
  'dossier.redactionsFound':
    '{count, plural, =0 {Rien de cela n’a été trouvé.} one {# endroit dans {documents, plural, one {# document} other {# documents}}} other {# endroits dans {documents, plural, one {# document} other {# documents}}}}',
  'dossier.redactionsIn': '{title} : {count, plural, one {# endroit} other {# endroits}}',
  'dossier.blackened.text': 'Sélectionnez un passage à noircir, puis ajoutez-le.',
  'dossier.blackened.add': 'Noircir le passage sélectionné',
  'dossier.blackened.removeOne': 'Montrer de nouveau le passage « {passage} »',
  'cli.redactions': 'montrer ce qui a été retiré de chaque dossier exporté',
  'cli.redactions.line': '{date} « {title} » : {count, plural, one {# endroit} other {# endroits}} ; {terms}',
} as const;
