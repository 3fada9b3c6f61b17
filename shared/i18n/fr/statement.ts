import type { statement as english } from '../en/statement.ts';

export const statement: Readonly<Record<keyof typeof english, string>> = {
  'statement.title': 'TESTIMONIA : ATTESTATION DU JOURNAL D’ACTIVITÉ D’UNE ARCHIVE',
  'statement.about':
    'Voici comment se terminait le journal d’activité d’une archive au moment de l’attestation. Gardez cette feuille loin de l’archive, de préférence chez quelqu’un d’autre.',
  'statement.fact': '{label} : {value}',
  'statement.archive': 'Archive',
  'statement.entry': 'Dernière entrée',
  'statement.at': 'Faite le',
  'statement.head': 'SHA-256 du journal',
  'statement.documents': 'Documents dans l’archive',
  'statement.signedAt': 'Attesté le',
  'statement.who': 'Attesté par',
  'statement.shows':
    'Ce qu’elle montre : tant que le contrôle ci-dessous dit que l’attestation tient, rien dans le journal jusqu’à cette entrée n’a été modifié, retiré ou ajouté après coup.',
  'statement.showsNot':
    'Ce qu’elle ne montre pas : que ce qui a été consigné est vrai, qui a fait les entrées, ni quand. Les heures sont celles de l’horloge de l’ordinateur.',
  'statement.noSecret':
    'Elle ne contient rien de secret : ni titre, ni texte, ni clé. Personne ne peut en tirer ce que contient l’archive.',
  'statement.check':
    'Pour la contrôler, qui peut ouvrir l’archive lance « {command} » avec ce texte, ou avec le code ci-dessous à la place du fichier.',
  'statement.result.holds':
    'L’attestation tient : le journal a toujours exactement cette entrée à cette place, et rien avant elle n’a été modifié.',
  'statement.result.altered':
    'L’attestation ne tient pas : le journal n’est plus ce qu’il était au moment de l’attestation. Laissez cette archive telle quelle et comparez-la avec une sauvegarde de ce temps-là.',
  'statement.result.not-in-log':
    'Le journal s’arrête avant l’entrée de l’attestation : c’est une copie plus ancienne de l’archive. Cherchez la plus récente.',
  'statement.result.other-archive':
    'L’attestation concerne une autre archive. Cherchez l’archive à laquelle appartient cette feuille.',
};
