export const dossierRedactions = {
  'dossier.original.unredactable':
    '« {title} » : l’original contient des mots occultés et aucune copie n’a pu en être faite sans eux ; son texte occulté en tient lieu.',
  'dossier.original.flattened':
    '« {title} » : {count, plural, one {la page {pages} de l’original figure} other {les pages {pages} de l’original figurent}} en image, faute de pouvoir retirer autrement les mots occultés.',
  'dossier.original.unread':
    '« {title} » : vérifiez {count, plural, one {la page {pages}} other {les pages {pages}}} de l’original. Son contenu est une image ou des lettres illisibles pour le programme : les mots occultés n’y ont pas été cherchés.',
  'cli.dossier.redact': 'occulter partout ces termes (un fichier, un terme par ligne)',
} as const;
