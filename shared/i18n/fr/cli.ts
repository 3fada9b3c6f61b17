import type { cli as english } from '../en/cli.ts';

export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.about':
    'Une archive hors ligne d’articles et de décisions de justice, et les dossiers PDF que l’on en tire.',
  'cli.json': 'n’écrire que du JSON sur la sortie standard',
  'cli.create': 'créer une archive',
  'cli.create.noPassphrase': 'ne pas la sceller : son contenu reste lisible sur ce disque',
  'cli.create.done': 'L’archive {name} est créée.',
  'cli.passphraseFile': 'la phrase secrète : la première ligne de ce fichier',
  'cli.recoveryKeyFile': 'à la place, la clé de secours : la première ligne de ce fichier',
  'cli.by': 'qui travaille : le journal garde ce nom avec chaque changement',
  'cli.acceptCopy':
    'considérer désormais comme la bonne une archive qui est une copie plus ancienne, ou qui a divergé',
  'cli.copy.older':
    'Ceci est une copie plus ancienne de l’archive : elle s’arrête à l’entrée {found, number}, alors que l’entrée {seen, number} a été vue ici le {date}. Quelqu’un a remis une ancienne copie à sa place, ou une sauvegarde a été restaurée. Les changements faits depuis n’y sont pas, et une phrase secrète retirée depuis l’ouvre de nouveau. Cherchez la plus récente ; s’il n’y en a pas, ou si vous l’avez restaurée vous-même, indiquez une fois --accept-copy.',
  'cli.copy.forked':
    'Cette copie de l’archive a suivi un autre chemin : ce qui suit l’entrée {seen, number}, vue ici le {date}, n’est pas ce qui s’y trouvait. Des changements ont été faits dans deux copies, ou quelqu’un l’a remplacée. Cherchez l’autre copie et comparez-les avec « log » ; pour continuer avec celle-ci, indiquez une fois --accept-copy.',
  'cli.repair.torn':
    'Le dernier changement était en cours d’écriture dans {file} lorsque le courant a été coupé ou que le programme a pris fin ; il n’avait jamais été annoncé comme enregistré et a été laissé de côté. Rien de ce qui avait été annoncé comme enregistré ne manque.',
  'cli.repair.damaged':
    '{file} est endommagé ; d’autres fichiers de l’archive le remplacent et rien ne manque. Le disque est peut-être en train de lâcher : faites une sauvegarde, puis lancez « verify ».',
  'cli.create.generate': 'prendre pour nouvelle phrase secrète six mots au hasard, montrés une seule fois',
  'cli.create.open':
    'Elle n’est pas scellée : sa clé est à côté d’elle, et qui détient ce disque peut la lire.',
  'cli.passphrase': 'changer la phrase secrète, en ajouter une, en retirer une',
  'cli.passphrase.newFile': 'la nouvelle phrase secrète : la première ligne de ce fichier',
  'cli.passphrase.add': 'ajouter la nouvelle à côté des autres, pour une autre personne',
  'cli.passphrase.remove': 'retirer cette phrase secrète ou clé de secours',
  'cli.passphrase.list': 'seulement montrer ce qu’il y a',
  'cli.passphrase.newRecoveryKey': 'faire une nouvelle clé de secours ; l’ancienne n’ouvre plus rien',
  'cli.passphrase.none': 'retirer toutes les phrases secrètes : l’archive reste lisible sur ce disque',
  'cli.passphrase.ask': 'Phrase secrète :',
  'cli.passphrase.askNew': 'Nouvelle phrase secrète (Entrée seule : six mots au hasard) :',
  'cli.passphrase.askAgain': 'Encore une fois :',
  'cli.passphrase.generated': 'Phrase secrète (montrée cette seule fois) : {passphrase}',
  'cli.passphrase.recoveryKey':
    'Clé de secours (montrée cette seule fois ; notez-la et gardez-la ailleurs) :\n  {recoveryKey}',
  'cli.passphrase.slot.passphrase':
    '{id}  phrase secrète, du {date}{isInUse, select, true { (utilisée)} other {}}',
  'cli.passphrase.slot.recovery':
    '{id}  clé de secours, du {date}{isInUse, select, true { (utilisée)} other {}}',
  'cli.passphrase.slot.none': '{id}  sans phrase secrète : la clé est à découvert depuis le {date}',
  'cli.recoverySheet': 'écrire aussi la clé de secours en PDF à imprimer (effacer ensuite le fichier)',
  'cli.recoverySheet.done':
    'La clé de secours est écrite dans {file}. Imprimez-la, puis effacez le fichier : il ouvre l’archive.',
  'cli.import': 'faire entrer des fichiers et des répertoires',
  'cli.import.kind': 'ce qu’ils sont : article, ruling, law, testimony, report, other',
  'cli.import.language': 'leur langue (BCP 47), quand les fichiers ne la disent pas',
  'cli.import.ocr':
    'lire le texte des images dans ces langues (eng+fra, ou en,fr) ; sans cela, elles sont reconnues',
  'cli.import.noOcr': 'ne lire aucun texte dans les images',
  'cli.import.resume': 'reprendre un import interrompu, le dernier sauf indication ; sans chemins',
  'cli.import.jobs': 'combien de fichiers sont lus à la fois ; sans cela, autant que de cœurs',
  'cli.import.metadata':
    'un tableau (CSV ou XLSX) qui décrit les fichiers : sa colonne « fichier » les nomme',
  'cli.import.sheet': 'la feuille du classeur à lire ; sans cela, la première',
  'cli.import.columnsOption':
    'ce que disent les colonnes, quand leur nom ne le dit pas : « Jour=date, Remarque= » ; retenu pour le prochain tableau',
  'cli.import.columns':
    '{known, plural, =0 {Aucune colonne n’est comprise.} one {# colonne est comprise.} other {# colonnes sont comprises.}} {unknown, plural, =0 {} other {Laissées de côté : {names}.}}',
  'cli.import.row': 'ligne {row, number}{isNamed, select, true {, {column}} other {}} : {wrong}',
  'cli.import.withoutRow': 'sans ligne {file}',
  'cli.import.dryRun': 'dire ce qui se passerait, ne rien écrire',
  'cli.import.imported': 'importé    {file}  ({id})',
  'cli.import.duplicate': 'doublon    {file}  (déjà là sous {id})',
  'cli.import.skipped': 'ignoré     {file}',
  'cli.import.failed': 'échec      {file}\n           {reason}',
  'cli.import.poorlyRead':
    '           lu dans une image, mal (sûr à {confidence, number, percent}) : comparez-le avec l’original',
  'cli.import.near':
    '           presque le même texte que {id} (semblable à {likeness, number, percent}){isKept, select, true { ; les deux sont gardés} other { : comparez les deux, ou dites « keep-both »}}',
  'cli.import.progress': '{done, number} fichiers sur {total, number}',
  'cli.import.indexing': 'Indexation…',
  'cli.import.summary':
    '{imported, plural, one {# importé} other {# importés}}, {duplicates, plural, one {# doublon} other {# doublons}}, {skipped, plural, one {# ignoré} other {# ignorés}}, {failed, plural, one {# échec} other {# échecs}}, en {seconds, number} s.',
  'cli.importReport': 'ce qu’est devenu chaque fichier d’une importation, la plus récente sauf indication',
  'cli.importReport.csv': 'sous forme de tableau (CSV) sur la sortie standard',
  'cli.importReport.out': 'écrire le tableau (CSV) dans ce nouveau fichier',
  'cli.importReport.list': 'nommer toutes les importations, une par ligne',
  'cli.importReport.written': 'Le rapport est écrit dans {file}.',
  'cli.importReport.run':
    '{id}  {date}  {end, select, broken {interrompue, à reprendre avec « import --resume »} stopped {arrêtée, à reprendre avec « import --resume »} other {terminée}} : importés {imported, number}, doublons {duplicates, number}, laissés de côté {skipped, number}, en échec {failed, number}.',
  'cli.list': 'énumérer les documents, une fiche par ligne',
  'cli.list.kind': 'seulement ce type',
  'cli.list.country': 'seulement ce pays (ISO 3166-1)',
  'cli.list.csv': 'les écrire aussi dans un tableau, une colonne par champ',
  'cli.list.tag': 'seulement avec ce mot-clé',
  'cli.limit': 'au plus ce nombre',
  'cli.offset': 'passer les premiers, en ce nombre',
  'cli.show': 'montrer un document',
  'cli.show.text': 'son texte',
  'cli.show.original': 'écrire l’original, bit pour bit, dans ce fichier',
  'cli.show.written': 'L’original est écrit dans {file}. Son SHA-256 est celui de l’importation.',
  'cli.edit': 'modifier des champs d’un document (champ=valeur)',
  'cli.edit.query': 'tout ce que trouve cette requête, en une étape qui peut être annulée',
  'cli.edit.addTag': 'leur donner aussi ce mot-clé',
  'cli.edit.removeTag': 'leur retirer ce mot-clé',
  'cli.edit.done':
    '{edited, plural, =0 {Rien à modifier.} one {# document modifié : entrée {entry} du journal.} other {# documents modifiés : entrée {entry} du journal.}}',
  'cli.trash': 'afficher la corbeille, y mettre des documents ou les rétablir',
  'cli.trash.query': 'y mettre tout ce que trouve cette requête',
  'cli.trash.restore': 'rétablir ceux-ci',
  'cli.trash.restored':
    '{documents, plural, one {# document rétabli} other {# documents rétablis}} : entrée {entry} du journal.',
  'cli.trash.removed':
    '{documents, plural, one {# document est dans la corbeille} other {# documents sont dans la corbeille}} : l’entrée {entry} du journal s’annule par « undo ».',
  'cli.trash.none': 'La requête ne trouve rien.',
  'cli.trash.empty': 'La corbeille est vide.',
  'cli.search': 'trouver des documents',
  'cli.search.sort': 'relevance (pertinence) ou date',
  'cli.search.facets':
    'compter tous les résultats par type, pays, année, langue, campagne, étiquette, issue et juridiction',
  'cli.search.batch': 'un fichier d’une requête par ligne, ou nom, tabulation et requête',
  'cli.search.reading': 'Compris ainsi : {reading}',
  'cli.search.suggestion': 'Vouliez-vous dire : {suggestion}',
  'cli.search.someWords': 'Une partie des mots :',
  'cli.search.total':
    '{total, plural, =0 {Rien trouvé} one {# document} other {# documents}}, {ms, number} ms.',
  'cli.search.batchLine': '{name} : {total, plural, =0 {rien} one {# document} other {# documents}}',
  'cli.dossier': 'faire un dossier PDF',
  'cli.dossier.out': 'le PDF à écrire',
  'cli.dossier.query': 'tous les documents qui ont tous les mots de cette requête',
  'cli.dossier.ids': 'ces documents, dans cet ordre (A,B,C)',
  'cli.dossier.definition': 'une définition : un fichier JSON avec titre et parties',
  'cli.dossier.title': 'le titre en couverture',
  'cli.dossier.language': 'la langue de la couverture, de l’index et des libellés : en, fr, es, ar',
  'cli.dossier.profile':
    'pour qui : court (les noms tels quels), public (pseudonymes, sans les documents à accès restreint)',
  'cli.dossier.bates': 'placé avant chaque numéro de page, alors de six chiffres : ABC000123',
  'cli.dossier.volumes': 'divisé en volumes d’au plus autant de pages',
  'cli.dossier.volume':
    '{file} : à partir de la page {firstPage}, {pages, plural, one {# page} other {# pages}}, SHA-256 {sha256}',
  'cli.dossier.progress': '{done, number} pages sur {total, number}',
  'cli.dossier.done':
    '{file} est écrit : {pages, plural, one {# page} other {# pages}}, {documents, plural, one {# document} other {# documents}}, {bytes, plural, one {# octet} other {# octets}}.\nSHA-256 {sha256}',
  'cli.dossier.glyphMissing':
    'Aucune police d’ici n’a le caractère {codePoint} ; il est dessiné comme un carré, {count, plural, one {une fois} other {# fois}}.',
  'cli.dossier.untitled': 'Dossier',
  'cli.log': 'le journal d’activité, une entrée par ligne',
  'cli.log.document': 'seulement l’historique de ce document',
  'cli.log.limit': 'seulement les plus récentes, tant',
  'cli.log.signOff': 'écrire dans ce fichier une attestation de la fin du journal, à contrôler plus tard',
  'cli.log.signedOff': 'Attestation écrite dans {file}. Imprimez-la, ou confiez-la à quelqu’un.',
  'cli.keepBoth': 'garder deux documents au texte presque identique : aucune importation ne le redemande',
  'cli.keepBoth.known': 'On savait déjà que les deux sont gardés.',
  'cli.undo': 'annuler une entrée du journal d’activité',
  'cli.undoImport': 'annuler une importation : retirer tous les documents qu’elle a ajoutés',
  'cli.undoImport.done':
    '{removed, plural, =0 {Il n’en reste rien ici.} one {# document retiré.} other {# documents retirés.}}',
  'cli.rebuildIndex': 'refaire l’index de recherche à partir des textes',
  'cli.rebuildIndex.progress': '{done, number} documents sur {total, number}',
  'cli.rebuildIndex.done':
    'L’index de recherche est refait : {documents, plural, one {# document} other {# documents}}, {terms, number} mots différents, {seconds, number} s.',
  'cli.verify': 'lire chaque octet et dire ce qui n’est pas tel qu’il a été écrit',
  'cli.verify.statement': 'contrôler aussi une attestation : son fichier, ou son code',
  'cli.verify.sample': 'ne lire qu’une part des objets : 10%',
  'cli.verify.progress': '{done, number} objets sur {total, number}',
  'cli.verify.damaged': 'endommagé  {file}  {document}',
  'cli.verify.missing': 'manquant   {file}  {document}',
  'cli.verify.log':
    '{ok, select, true {Le journal est entier} other {Le journal est endommagé}} : {entries, plural, one {# entrée} other {# entrées}}, tête {head}',
  'cli.verify.index':
    '{ok, select, true {L’index de recherche est à jour.} other {L’index de recherche est en retard ; la prochaine recherche le mettra à jour.}}',
  'cli.verify.done':
    '{ok, select, true {Tout est tel qu’il a été écrit} other {Tout n’est pas tel qu’il a été écrit : restaurez d’une sauvegarde les fichiers nommés ci-dessus}} : {objects, plural, one {# objet} other {# objets}}, {bytes, number} octets lus, {swept, number} restes supprimés.',
  'cli.person': 'personnes et organisations : list, show, add, edit, merge, remove',
  'cli.person.variants': 'autres formes du nom, séparées par des points-virgules',
  'cli.person.organisation': 'une organisation, pas une personne',
  'cli.person.protected': 'protégée : dans les dossiers publics, le pseudonyme remplace toutes les formes',
  'cli.person.pseudonym': 'ce qui remplace le nom',
  'cli.person.note': 'une note sur la fiche',
  'cli.undoHint': 'Pour revenir en arrière : undo ARCHIVE {sequence}',
  'cli.case': 'affaires : list, show, add, link, suggest, remove',
  'cli.case.title': 'créer une nouvelle affaire de ce titre',
  'cli.case.note': 'une note sur la nouvelle affaire',
  'cli.case.wonOnAppeal': 'seulement celles où une condamnation suit un acquittement',
  'cli.case.retaliation': 'seulement celles avec une action contre une personne qui a parlé',
  'cli.terms':
    'termes proposés dans les fiches : list, add LISTE CODE, remove LISTE CODE, export FICHIER.csv, import FICHIER.csv',
  'cli.fields': 'champs des fiches : list, add CODE, remove CODE, export FILE.csv, import FILE.csv',
  'cli.fields.type': 'text, number, date ou list (ses termes : terms add own.CODE ...)',
  'cli.fields.kinds': 'seulement pour ces types de documents, séparés par des virgules',
  'cli.fields.printed': 'imprimé dans les dossiers sous le titre',
  'cli.label': 'son nom dans cette langue',
  'cli.campaign': 'campagnes : list, show, add, edit, remove',
  'cli.campaign.variants': 'les autres mots-dièse de la même campagne, séparés par des points-virgules',
  'cli.campaign.firstSeen': 'quand elle a été vue pour la première fois (EDTF)',
  'cli.campaign.reached': 'où elle est arrivée : FR:2017-10, US',
  'cli.campaign.lawWithin': 'seulement celles dont des pays ont adopté une loi dans ce nombre d’années',
  'cli.campaign.line':
    '{documents, plural, =0 {aucun document} one {# document} other {# documents}} ; {countries} ; une loi dans le délai : {changed}',
  'cli.campaign.loose':
    '{tag} : {documents, plural, one {# document} other {# documents}}, qu’aucune campagne ne décrit encore',
  'cli.list.case': 'seulement ceux de cette affaire',
  'cli.dossier.case':
    'les documents de cette affaire : ses décisions dans l’ordre des instances, puis les autres par date',
};
