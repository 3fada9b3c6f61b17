export const dossierCheck = {
  'dossier.rule.undamaged':
    '{holds, select, true {Le fichier est intact.} other {Le fichier est endommagé : {where}}}',
  'dossier.rule.opens':
    '{holds, select, true {Il s’ouvre en taille réelle avec ses signets.} other {Il ne s’ouvre pas en taille réelle avec ses signets.}}',
  'dossier.rule.labels':
    '{holds, select, true {Les étiquettes de page se suivent sans lacune.} other {Des étiquettes de page ne se suivent pas, à la page du fichier : {where}}}',
  'dossier.rule.numbers':
    '{holds, select, true {Chaque page porte son numéro.} other {Pages sans leur numéro : {where}}}',
  'dossier.rule.links':
    '{holds, select, true {Chaque lien mène à une page.} other {Des liens ne mènent nulle part, page : {where}}}',
  'dossier.rule.bookmarks':
    '{holds, select, true {Chaque signet mène à la page qu’il nomme.} other {Signets qui ne mènent pas à la page qu’ils nomment : {where}}}',
  'dossier.rule.inert':
    '{holds, select, true {Rien n’y démarre de soi-même : ni programmes, ni fichiers joints, ni champs de formulaire.} other {Il contient des éléments qui peuvent démarrer quelque chose : {where}}}',
  'dossier.rule.fonts':
    '{holds, select, true {Toutes les polices sont dans le fichier.} other {Polices absentes du fichier : {where}}}',
  'dossier.rule.upright':
    '{holds, select, true {Aucune page n’est à l’envers.} other {Pages à l’envers : {where}}}',
  'dossier.rule.archival':
    '{holds, select, true {Il respecte PDF/A-1b, pour l’archivage.} other {Il dit être PDF/A-1b et ne le respecte pas : {where}}}',
  'dossier.rule.same-file':
    '{holds, select, true {C’est le fichier dont parle son relevé, octet pour octet.} other {Ce n’est pas le fichier dont parle son relevé : {where}}}',
  'dossier.rule.documents':
    '{holds, select, true {Ses documents se trouvent là où le dit son relevé.} other {Ses documents ne se trouvent pas là où le dit son relevé : {where}}}',
  'cli.checkDossier':
    'contrôler le PDF d’un dossier : ses numéros, liens et signets, et s’il est bien le fichier produit (le PDF prend la place de l’archive)',
  'cli.checkDossier.sidecar': 'comparer avec son relevé (FICHIER.pdf.json sauf autre nom)',
  'cli.checkDossier.done':
    '{ok, select, true {Tout est en ordre} other {Tout n’est pas en ordre}} : {pages, plural, one {# page} other {# pages}}.',
  'cli.dossier.passwordFile': 'le fichier dont la première ligne est le mot de passe du PDF',
  'cli.dossier.sidecar': 'écrire aussi un relevé pour les machines (FICHIER.pdf.json sauf autre nom)',
  'cli.dossier.pdfa': 'faire un PDF/A-1b, pour l’archivage : sans mot de passe, les originaux comme texte',
  'cli.dossier.check': 'contrôler le PDF une fois écrit',
} as const;
