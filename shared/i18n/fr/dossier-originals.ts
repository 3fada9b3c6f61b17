export const dossierOriginals = {
  'dossier.caution.consent-missing':
    '« {title} » : aucun consentement à l’usage de ce témoignage n’est enregistré.',
  'dossier.caution.consent-other-use':
    '« {title} » : le consentement enregistré vaut pour d’autres usages que ce dossier.',
  'dossier.caution.consent-ended': '« {title} » : le consentement à l’usage de ce témoignage a pris fin.',
  'dossier.caution.document-restricted': '« {title} » : l’archive le tient pour restreint.',
  'dossier.pseudonyms-met':
    '« {names} » figure déjà dans les documents et sert ici de pseudonyme. Si c’est le vrai nom de la personne, il a été imprimé : écrivez d’abord le pseudonyme, puis les noms.',
  'dossier.fonts-replaced':
    'Polices que des originaux nomment sans les contenir, remplacées par d’autres de mêmes largeurs : {names}',
  'dossier.fonts-missing':
    'Polices que des originaux nomment sans les contenir et que rien ne peut remplacer : {names}. Chaque lecteur montre ce qu’il a.',
  'dossier.result.originals':
    '{count, plural, one {Un document est à vérifier} other {# documents sont à vérifier}}',
  'dossier.original.encrypted':
    '« {title} » : l’original est verrouillé par un mot de passe ; son texte en tient lieu.',
  'dossier.original.damaged':
    '« {title} » : l’original est endommagé et ses pages ne peuvent être montrées ; son texte en tient lieu.',
  'dossier.original.no-pages':
    '« {title} » : l’original n’a pas de pages à montrer ; son texte en tient lieu.',
  'dossier.original.mended':
    '« {title} » : le fichier de l’original était endommagé et a été réparé ; comparez ses pages avec l’original.',
  'dossier.original.changed': '« {title} », non repris de l’original : {parts}',
  'dossier.original.leftOut.scripts': '{count, plural, one {# script} other {# scripts}}',
  'dossier.original.leftOut.attachments': '{count, plural, one {# fichier joint} other {# fichiers joints}}',
  'dossier.original.leftOut.actions':
    '{count, plural, one {# lien ou action qui mène hors du dossier} other {# liens ou actions qui mènent hors du dossier}}',
  'dossier.original.leftOut.media': '{count, plural, one {# son ou film} other {# sons ou films}}',
  'dossier.original.leftOut.fields':
    '{count, plural, one {# champ de formulaire (désormais dans la page)} other {# champs de formulaire (désormais dans les pages)}}',
  'dossier.original.leftOut.emptyFields':
    '{count, plural, one {# champ de formulaire dont le contenu n’est pas visible} other {# champs de formulaire dont le contenu n’est pas visible}}',
  'dossier.original.leftOut.deadLinks':
    '{count, plural, one {# lien qui ne menait nulle part} other {# liens qui ne menaient nulle part}}',
} as const;
