import type { errors as english } from '../en/errors.ts';

export const errors: Readonly<Record<keyof typeof english, string>> = {
  'error.wrong-usage':
    'Cette commande n’est pas comprise : {reason}. Lancez-la avec --help pour voir comment elle s’emploie.',
  'error.archive-missing':
    'Il n’y a pas d’archive à {path}. Vérifiez le répertoire, ou créez une archive avec « create ».',
  'error.archive-exists':
    'Il y a déjà quelque chose à {path}. Choisissez un autre nom : rien n’est jamais écrasé.',
  'error.archive-damaged':
    'L’archive est endommagée : {reason}. N’y écrivez plus ; restaurez la sauvegarde la plus récente. À défaut, « salvage » reprend dans une nouvelle archive ce qui est intact et laisse celle-ci telle quelle.',
  'error.archive-newer':
    'Cette archive a été écrite par une version plus récente de Testimonia (format {version}). Mettez le programme à jour pour l’ouvrir.',
  'error.archive-in-use': 'L’archive est ouverte dans un autre programme. Fermez-la là-bas, puis réessayez.',
  'error.archive-closed': 'Aucune archive n’est ouverte. Ouvrez-en une d’abord.',
  'error.passphrase-unsaid':
    'Dites quelle est la nouvelle phrase secrète : --passphrase-file FICHIER (pour en changer --new-passphrase-file), la variable TESTIMONIA_PASSPHRASE (TESTIMONIA_NEW_PASSPHRASE), ou --generate pour six mots tirés au hasard. Avec --no-passphrase l’archive reste lisible sur ce disque.',
  'error.passphrase-needed':
    'Cette archive est scellée. Donnez sa phrase secrète : par --passphrase-file, dans TESTIMONIA_PASSPHRASE, ou au clavier quand elle est demandée.',
  'error.passphrase-wrong':
    'La phrase secrète n’ouvre pas cette archive. Vérifiez le clavier et les majuscules, puis réessayez ; rien n’a été modifié.',
  'error.passphrase-weak':
    '{weakness, select, short {La phrase secrète est trop courte : donnez au moins 12 caractères, mieux encore six mots tirés au hasard.} repeated {La phrase secrète répète trop peu de caractères. Donnez six mots tirés au hasard.} other {Cette phrase secrète est parmi les premières que l’on essaie. Donnez six mots tirés au hasard.}}',
  'error.passphrase-differs':
    'Les deux phrases secrètes ne sont pas identiques. Rien n’a été modifié ; réessayez.',
  'error.recovery-key-mistyped':
    'La clé de secours est mal recopiée : elle compte 8 groupes de 7 lettres et chiffres, qui ne vont pas ensemble. Comparez-les avec la feuille.',
  'error.recovery-key-wrong':
    'La clé de secours n’est pas celle de cette archive, ou une plus récente l’a remplacée.',
  'error.key-missing':
    'Il n’y a pas ici de phrase secrète ni de clé de secours {id}. Voyez la liste avec « passphrase ARCHIVE --list ».',
  'error.key-last':
    'C’est la dernière phrase secrète. Ajoutez-en d’abord une autre, ou laissez l’archive ouverte avec --no-passphrase.',
  'error.memory-missing':
    'La mémoire libre ne suffit pas pour vérifier la phrase secrète : il faut {mebibytes, number} Mo. Fermez d’autres programmes et réessayez.',
  'error.read-only':
    'L’archive se trouve sur un support protégé en écriture. Copiez-la sur un disque où l’on peut écrire.',
  'error.not-readable':
    'Ce compte de l’ordinateur n’a pas le droit de lire l’archive. Demandez ce droit à son propriétaire, ou ouvrez-la sous son compte.',
  'error.disk-failed':
    'Le disque ne répond plus : il est peut-être défaillant, ou il a été débranché. Rien de ce qui était enregistré n’est perdu. Vérifiez qu’il est branché ; si cela se répète, faites une sauvegarde sur un autre disque.',
  'error.no-space':
    'Le disque est plein. Rien de ce qui était enregistré n’est perdu ; faites de la place et réessayez.',
  'error.document-missing':
    'Il n’y a pas de document {id} dans cette archive. Cherchez-le avec « list » ou « search ».',
  'error.dossier-missing': 'Il n’y a pas de dossier {id} dans cette archive.',
  'error.search-missing':
    'Cette recherche enregistrée n’est plus dans cette archive. Rouvrez la liste des recherches.',
  'error.pdf-too-slow':
    'L’affichage de ce PDF a pris trop de temps et a été arrêté : il est peut-être endommagé, ou fait pour nuire. Lisez plutôt son texte ; l’original peut être enregistré tel qu’il est arrivé.',
  'error.note-missing': 'Cette note n’est plus dans cette archive. Rouvrez le document.',
  'error.dossier-not-archival':
    '{reason, select, password {Un PDF/A-1b ne peut pas être verrouillé par un mot de passe. Retirez le mot de passe, ou choisissez le PDF simple.} originals {PDF/A-1b a été demandé, mais {count, plural, one {un original figure} other {# originaux figurent}} page par page dans le dossier, et leur contenu peut ne pas le respecter. Incluez-{count, plural, one {le} other {les}} comme texte, ou choisissez le PDF simple.} other {Le PDF ne respecte pas PDF/A-1b et n’a pas été écrit ({faults}). Choisissez le PDF simple, et signalez-le.}}',
  'error.dossier-empty':
    'Le dossier ne contient aucun document. Ajoutez-en au moins un, puis exportez-le de nouveau.',
  'error.passages-missing':
    'Aucun passage de « {title} » n’est choisi, alors que seuls des extraits doivent en être montrés. Choisissez-en un, ou montrez le texte entier.',
  'error.passage-gone':
    'Le texte de « {title} » ne contient plus le passage choisi « {passage} » : le document a été relu depuis. Choisissez de nouveau ce passage, puis exportez le dossier.',
  'error.redaction-left':
    '« {found} » devait être occulté et figure encore {where, select, page {à la page {page}} bookmark {dans un signet} metadata {dans les métadonnées} link {dans un lien} label {dans le numéro de la page {page}} other {à l’intérieur du fichier}}{count, plural, =1 {} one { (# endroit en tout)} other { (# endroits en tout)}}. Le dossier n’a pas été écrit. Occultez aussi cet endroit, montrez le document sous forme de texte plutôt que par son original, ou reformulez les mots du dossier lui-même, puis exportez-le de nouveau.',
  'error.entry-missing': 'Le journal d’activité n’a pas d’entrée {sequence}. Voyez les numéros avec « log ».',
  'error.undo-conflict':
    '{cause, select, dossier {L’entrée {sequence} ne peut pas être annulée : le dossier « {dossier} » nomme un document qui n’y serait plus. Retirez d’abord ce document du dossier.} other {L’entrée {sequence} ne peut pas être annulée : {records, plural, one {# notice a} many {# de notices ont} other {# notices ont}} changé depuis (entrées {entries}). Annulez d’abord celles-là, la plus récente en premier.}}',
  'error.undo-refused':
    'L’entrée {sequence} ne peut pas être annulée : elle n’a changé ni document ni dossier.',
  'error.import-missing':
    '{id, select, none {Rien n’a encore été importé dans cette archive.} other {Il n’y a pas d’importation {id} dans cette archive. La liste se voit avec « import-report ARCHIVE --list ».}}',
  'error.import-in-dossier':
    'L’importation ne peut pas être annulée : le dossier « {dossier} » cite un de ses documents. Retirez d’abord ce document du dossier ; rien n’a été changé.',
  'error.document-in-dossier':
    'Le document ne peut pas être retiré : le dossier « {dossier} » le cite. Sortez-le d’abord du dossier ; rien n’a été modifié.',
  'error.statement-unreadable':
    'Ceci n’est pas une attestation, ou une lettre de son code est fausse. Comparez avec la feuille ; le code commence par TESTIMONIA1.',
  'error.import-ended':
    'Cette archive ne contient pas d’import à reprendre de ce nom. Importez de nouveau les fichiers : ce qui est déjà là n’est pas ajouté deux fois.',
  'error.import-running': 'Une importation est déjà en cours. Attendez qu’elle se termine, ou arrêtez-la.',
  'error.archive-busy':
    'Une importation, une vérification ou une sauvegarde est encore en cours. Attendez sa fin ou arrêtez-la, puis réessayez.',
  'error.stopped':
    'Arrêté avant la fin, comme demandé. Rien n’est resté à moitié fait ; relancez pour continuer.',
  'error.backup-other':
    'Ce qui se trouve à {path} n’est pas une sauvegarde de cette archive. Choisissez un autre endroit : rien n’y a été touché.',
  'error.backup-ahead':
    'La copie à {path} contient des changements que cette archive n’a pas : on y a travaillé, ou cette archive est une copie plus ancienne. Rien n’a été écrit ; choisissez un autre endroit pour cette sauvegarde, et comparez les deux.',
  'error.backup-inside':
    'Une copie ne peut pas se trouver dans l’archive dont elle est faite, ni l’archive dans sa copie. Choisissez un autre endroit, de préférence sur un autre disque.',
  'error.restore-other':
    '{path} n’est pas une sauvegarde de l’archive qui se trouve là. Rien n’a été écrit ; restaurez-la à un nouvel endroit.',
  'error.restore-diverged':
    'La sauvegarde et l’archive à {path} ont suivi des chemins différents : chacune contient des changements que l’autre n’a pas. Rien n’a été écrit ; restaurez la sauvegarde à un nouvel endroit et comparez les deux.',
  'error.restore-behind':
    'La sauvegarde {path} contient des changements plus récents que l’archive ouverte : celle-ci est une copie plus ancienne. Rien n’a été écrit ; fermez-la, puis ouvrez la sauvegarde ou restaurez-la à un nouvel endroit.',
  'error.file-missing': 'Le fichier {file} n’est pas là, ou n’y est plus. Vérifiez le chemin.',
  'error.file-unreadable':
    'Le fichier {file} ne peut pas être lu : {reason}. Vérifiez que la clé est branchée et que vous avez le droit d’ouvrir ce fichier.',
  'error.file-is-link':
    '{file} ne fait que renvoyer à un autre endroit et n’a pas été suivi. Importez ce à quoi il renvoie.',
  'error.file-empty':
    'Le fichier {file} est vide. Demandez une copie complète à la personne qui vous l’a remis.',
  'error.file-too-large': 'Le fichier {file} dépasse {limit}. Divisez-le, ou n’exportez que la partie utile.',
  'error.file-too-deep':
    '{file} se trouve trop en profondeur : un fichier dans un fichier dans un fichier. Extrayez-le, puis importez-le à part.',
  'error.zip-name-unsafe':
    'Le nom de {file} mènerait hors de son ZIP, ou est réservé par certains systèmes. Le fichier n’a pas été lu ; demandez-le à part à la personne qui a fait le ZIP.',
  'error.zip-bomb':
    '{file} n’a pas été lu : il se déploie en bien plus qu’il ne contient, comme les fichiers faits pour nuire. Demandez les fichiers eux-mêmes à la personne qui vous l’a donné.',
  'error.bag-field-differs':
    'Le sac a un champ « own.{field} » du type {there} ; ici, il est du type {here}. Rien n’a été importé. Donnez à l’un des deux champs un autre code.',
  'error.script-not-built':
    'La recherche des copies de lecture n’a pas encore été construite ici. Lancez une fois « npm run build », puis réessayez.',
  'error.file-not-written':
    'Le fichier {file} n’a pas pu être écrit : {reason}. Choisissez un autre emplacement.',
  'error.file-exists': 'Il y a déjà un fichier {file}. Choisissez un autre nom : rien n’est jamais écrasé.',
  'error.sheet-unknown':
    '{file} n’est ni un fichier CSV ni un classeur Excel (XLSX). Enregistrez le tableau sous l’une de ces formes et réessayez.',
  'error.sheet-without-files':
    'Aucune colonne du tableau ne nomme les fichiers. Appelez-en une « fichier » ; il y a : {columns}.',
  'error.sheet-row-wrong':
    'La ligne {row} du tableau, qui nomme {file}, est fautive : « {cell} ». Corrigez-la et importez de nouveau ; ce qui est déjà entré n’est pas repris.',
  'error.format-unknown':
    'Le contenu de {file} est d’un type qui ne se lit pas ici ({kind}). Enregistrez-le en PDF, DOCX, HTML ou texte, et importez ce fichier-là.',
  'error.format-damaged':
    '{file} ressemble à du {format}, mais il est endommagé : {reason}. Ouvrez-le dans le programme qui l’a produit et enregistrez-le à nouveau.',
  'error.format-encrypted':
    '{file} est protégé par un mot de passe. Ouvrez-le avec le mot de passe, enregistrez-le sans, et importez cette copie.',
  'error.text-missing':
    '{file} ne contient aucun texte lisible, peut-être seulement des images de pages. Apportez une version avec du texte.',
  'error.model-missing':
    'Le modèle « {model} » pour lire le texte des images n’est pas installé. Il y a : {known}. Choisissez l’un d’eux, ou placez {model}.traineddata dans le dossier resources/ocr.',
  'error.parser-timeout':
    'La lecture de {file} a duré plus de {seconds} secondes et a été arrêtée. Le fichier est peut-être endommagé.',
  'error.parser-memory':
    'La lecture de {file} a demandé plus de {limit} de mémoire et a été arrêtée. Rien d’autre n’a été touché ; le fichier est peut-être endommagé ou malveillant. Divisez-le, ou n’exportez que la partie utile.',
  'error.parser-crashed':
    'La lecture de {file} a fait tomber le processus de lecture. Rien d’autre n’a été touché ; le fichier est peut-être endommagé ou malveillant.',
  'error.internal':
    'Il s’est produit quelque chose qui n’aurait pas dû ({reason}). Rien de ce qui était enregistré n’est perdu. Merci de le signaler avec le code « internal ».',
  'error.person-missing':
    'Cette personne ou organisation n’est pas (ou plus) dans cette archive : {id}. Rouvrez la liste des personnes.',
  'error.person-merged-with-itself':
    'Une personne ne peut pas être fusionnée avec elle-même. Nommez-en deux différentes.',
  'error.pseudonym-missing':
    '« {name} » doit être protégé(e) et n’a pas de pseudonyme. Donnez-en un : il remplace le nom partout où celui-ci ne doit pas être lu.',
  'error.pseudonym-tells-name':
    'Le pseudonyme « {pseudonym} » contient une forme du nom « {name} ». Choisissez-en un qui n’en dise rien.',
  'error.case-missing':
    'Cette affaire n’est pas (ou plus) dans cette archive : {id}. Rouvrez la liste des affaires.',
  'error.campaign-missing':
    'Cette campagne n’est pas (ou plus) dans cette archive : {id}. Rouvrez la liste des campagnes.',
  'error.term-in-use':
    'Le terme « {term} » figure dans {documents, plural, one {# document} other {# documents}} et ne peut être supprimé. Remplacez-le d’abord par un autre : trouvez ces documents, sélectionnez-les tous et modifiez-les ensemble (ou edit --query).',
  'error.field-in-use':
    'Le champ « {field} » est rempli dans {documents, plural, one {# document} other {# documents}} et ne peut être supprimé ni changer de nature. Videz-le d’abord : trouvez ces documents, sélectionnez-les tous et modifiez-les ensemble (ou edit --query).',
  'error.fields-table-wrong':
    'La ligne {row} du tableau n’est pas un champ (voyez : {columns}). Ses colonnes sont code, type (text, number, date ou list), kinds, printed (yes ou no), en, fr, es et ar, comme dans un tableau de champs enregistré ici. Rien n’a été ajouté.',
  'error.terms-table-wrong':
    'La ligne {row} du tableau n’est pas un terme (voyez : {columns}). Ses colonnes sont list, code, en, fr, es et ar, comme dans un tableau de termes enregistré ici. Rien n’a été ajouté.',
};
