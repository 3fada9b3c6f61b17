import type { sealing as english } from '../en/sealing.ts';

export const sealing: Readonly<Record<keyof typeof english, string>> = {
  'unlock.title': 'Cette archive est verrouillée',
  'unlock.about': 'Elle est scellée : sans sa phrase secrète, rien ne peut en être lu.',
  'unlock.passphrase': 'Phrase secrète',
  'unlock.recoveryKey': 'Clé de secours',
  'unlock.recoveryKeyHint': 'Les 8 groupes de la feuille ; majuscules et espaces ne comptent pas.',
  'unlock.open': 'Déverrouiller',
  'unlock.opening': 'Vérification ; cela prend une ou deux secondes',
  'unlock.useRecoveryKey': 'Utiliser plutôt la clé de secours',
  'unlock.usePassphrase': 'Utiliser plutôt la phrase secrète',
  'unlock.other': 'Une autre archive',
  'create.title': 'Une nouvelle archive',
  'create.about':
    'Elle est scellée par une phrase secrète. Sans elle, qui s’empare du disque ne peut rien lire.',
  'create.way': 'Comment la sceller',
  'create.way.generated': 'Six mots tirés au hasard',
  'create.way.own': 'Ma propre phrase',
  'create.way.none': 'Sans phrase secrète',
  'create.generated': 'Votre phrase secrète',
  'create.generatedText':
    'Personne ne peut deviner ces mots. Notez-les, gardez-les loin de cet ordinateur, et apprenez-les par cœur.',
  'create.another': 'D’autres mots',
  'create.own': 'Votre propre phrase secrète',
  'create.weak.short': 'Trop courte : au moins 12 caractères, mieux encore six mots tirés au hasard.',
  'create.weak.common': 'Trop facile : elle est parmi les premières que l’on essaie.',
  'create.weak.repeated': 'Trop facile : elle répète trop peu de caractères.',
  'create.fair':
    'Utilisable. Six mots tirés au hasard sont plus difficiles à deviner ; la ligne d’un livre ou d’une chanson ne l’est pas.',
  'create.strong': 'Assez longue, sauf si elle figure dans un livre ou une chanson.',
  'create.none': 'L’archive restera ouverte',
  'create.noneText':
    'Sa clé se trouve à côté d’elle : qui s’empare de cet ordinateur peut tout lire. N’y gardez rien qui puisse mettre quelqu’un en danger.',
  'create.go': 'Choisir un répertoire et créer',
  'create.making': 'L’archive est en cours de création',
  'create.back': 'Retour',
  'create.recovery': 'La clé de secours',
  'create.recoveryText':
    'Elle ouvre l’archive si la phrase secrète est oubliée, et n’est montrée que maintenant. Notez-la ou imprimez-la, et gardez la feuille là où personne ne la cherche. Sans phrase secrète ni clé de secours, personne ne peut rouvrir l’archive, nous non plus.',
  'create.recoveryKey': 'Clé de secours',
  'create.print': 'Imprimer',
  'create.kept': 'J’ai la clé de secours sur papier',
  'passphrase.show': 'Montrer',
  'passphrase.hide': 'Cacher',
  'rail.lock': 'Verrouiller',
  'sheet.archive': 'Archive',
  'sheet.madeOn': 'Établie le',
  'sheet.recovery.title': 'Clé de secours',
  'sheet.recovery.about':
    'Cette clé ouvre l’archive nommée ici quand sa phrase secrète est oubliée. Quiconque possède cette feuille et une copie de l’archive peut tout y lire.',
  'sheet.recovery.signs':
    'Cochez chaque groupe une fois copié ou vérifié. Il n’y a que des chiffres et des majuscules ; les lettres I, L, O et U n’apparaissent pas.',
  'sheet.recovery.steps': 'Que faire de cette feuille',
  'sheet.recovery.print': 'Imprimez-la et vérifiez que chaque groupe est lisible.',
  'sheet.recovery.hide':
    'Gardez le papier loin de l’ordinateur, là où personne ne le cherche, ou chez une personne de confiance.',
  'sheet.recovery.delete':
    'Effacez ensuite ce fichier partout où il est passé : le dossier, la corbeille, la clé USB, le message. Un fichier trouvé ouvre l’archive.',
  'sheet.recovery.use':
    'Pour ouvrir l’archive avec elle, choisissez « Utiliser plutôt la clé de secours » là où la phrase secrète est demandée. Majuscules, espaces et tirets sont sans importance.',
  'sheet.recovery.renew':
    'Dès qu’une nouvelle clé de secours est établie, détruisez cette feuille : elle ouvre encore les copies faites auparavant.',
  'create.savePdf': 'Enregistrer en PDF',
  'create.savePdfText':
    'Un fichier enregistré ouvre l’archive à quiconque le trouve : imprimez-le, puis effacez-le.',
  'create.savedPdf': 'Enregistré. Imprimez le fichier, puis effacez-le.',
  'sheet.fileName': 'feuille',
  'unlock.working': 'Le travail continue derrière le verrou',
  'unlock.workDone': '{done, number} sur {total, number}',
  'settings.name': 'Votre nom dans le journal',
  'settings.nameText':
    'Le journal le garde à côté de chaque modification que vous faites. Il se trouve aussi, lisible par quiconque, dans le répertoire des réglages de cet ordinateur, même quand l’archive est verrouillée. Vide : le journal ne nomme personne.',
  'settings.lockAfter': 'Verrouiller après ce temps sans touche ni geste',
  'settings.lockAfter.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'keys.title': 'Phrases secrètes',
  'keys.since': 'depuis le {date}',
  'keys.inUse': 'a ouvert cette archive',
  'keys.row.change': 'Changer',
  'keys.row.remove': 'Retirer',
  'keys.proof': 'Montrez d’abord que vous pouvez l’ouvrir, par',
  'keys.current.passphrase': 'Une phrase secrète qui l’ouvre aujourd’hui',
  'keys.current.recoveryKey': 'La clé de secours, comme sur la feuille',
  'keys.new': 'La nouvelle phrase secrète',
  'keys.working': 'Vérification et écriture ; cela prend quelques secondes',
  'keys.cancel': 'Annuler',
  'keys.change': 'Changer cette phrase secrète',
  'keys.changeText':
    'Désormais l’archive s’ouvre par la nouvelle. Les copies et sauvegardes faites auparavant s’ouvrent encore par l’ancienne.',
  'keys.changeNow': 'Changer la phrase secrète',
  'keys.changeDone': 'La phrase secrète est changée.',
  'keys.add': 'Ajouter une phrase secrète pour une autre personne',
  'keys.addText':
    'Chaque personne ouvre l’archive par la sienne. Rien dans l’archive ne dit à qui est laquelle.',
  'keys.addNow': 'Ajouter la phrase secrète',
  'keys.addDone': 'La phrase secrète est ajoutée.',
  'keys.remove': 'En êtes-vous sûr(e) ?',
  'keys.removeText':
    'Elle n’ouvrira plus jamais cette archive. Les copies et sauvegardes faites auparavant s’ouvrent encore par elle.',
  'keys.removeNow': 'Retirer pour toujours',
  'keys.removeDone': 'Elle est retirée.',
  'keys.renew': 'Établir une nouvelle clé de secours',
  'keys.renewText':
    'L’ancienne clé de secours n’ouvre alors plus cette archive : détruisez sa feuille. Les copies et sauvegardes faites auparavant s’ouvrent encore par elle.',
  'keys.renewNow': 'Établir la clé de secours',
  'keys.renewDone': 'Il y a une nouvelle clé de secours.',
  'keys.seal': 'Sceller cette archive',
  'keys.sealText':
    'Elle ne s’ouvrira plus que par la phrase secrète. Les copies faites tant qu’elle était ouverte restent lisibles par tous.',
  'keys.sealNow': 'Sceller l’archive',
  'keys.sealDone': 'L’archive est scellée.',
};
