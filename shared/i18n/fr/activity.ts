import type { activityScreen as english } from '../en/activity.ts';

export const activityScreen: Readonly<Record<keyof typeof english, string>> = {
  'activity.title': 'Activité',
  'activity.parts': 'Parties de l’activité',
  'activity.part.log': 'Journal',
  'activity.part.checks': 'Vérifications',
  'activity.part.backups': 'Sauvegardes',
  'activity.part.statement': 'Attestation',
  'activity.running.verify': 'Vérification de l’archive',
  'activity.running.backup': 'Sauvegarde en cours',
  'activity.running.restore': 'Récupération des fichiers endommagés',
  'activity.objects': '{done, number} sur {total, plural, one {# fichier} other {# fichiers}}',
  'activity.stop': 'Arrêter',
  'activity.stopping': 'Arrêt en cours',
  'activity.checks': 'Tout est-il tel qu’il a été écrit ?',
  'activity.checksText':
    'La vérification lit les fichiers de l’archive et compare chacun à ce qui a été écrit : les originaux à la valeur relevée à leur entrée, le journal entrée par entrée. Vous pouvez continuer à travailler pendant ce temps.',
  'activity.checkAll': 'Tout vérifier',
  'activity.checkSample': 'Vérifier un échantillon (10 %)',
  'activity.neverChecked': 'Pas de vérification depuis l’ouverture de la fenêtre.',
  'activity.checkFailed': 'La vérification n’a pas abouti',
  'activity.checkStopped': 'La vérification a été arrêtée',
  'activity.checkStoppedText':
    'On ne peut rien dire de ce qu’elle n’a pas lu. Relancez-la quand vous en aurez le temps.',
  'activity.checked':
    '{part, select, some {Échantillon du {when}} other {{when}}} : {objects, plural, =0 {aucun fichier lu} one {# fichier lu} other {# fichiers lus}}, {size}.',
  'activity.checkedLog':
    'Le journal est entier : {entries, plural, one {# entrée} other {# entrées}}, chacune liée à la précédente.',
  'activity.sound': 'Tout est tel qu’il a été écrit',
  'activity.sampleSound': 'Tout ce qui a été lu est tel qu’il a été écrit',
  'activity.unsound':
    '{count, plural, =0 {Tout n’est pas tel qu’il a été écrit} one {# fichier n’est pas tel qu’il a été écrit} other {# fichiers ne sont pas tels qu’ils ont été écrits}}',
  'activity.unsoundText':
    'Tout le reste peut encore être lu. Ne supprimez rien. Récupérez les fichiers endommagés depuis une sauvegarde (sous Sauvegardes), puis vérifiez de nouveau. Si cela se reproduit, copiez l’archive sur un autre disque : celui-ci est peut-être en train de lâcher.',
  'activity.logDamaged':
    'Le journal contient une entrée illisible : personne ne peut répondre de ce qui la précède.',
  'activity.headsDamaged':
    '{count, plural, one {# instantané des fiches est endommagé ; les journaux le remplacent.} other {# instantanés des fiches sont endommagés ; les journaux les remplacent.}}',
  'activity.damaged': '{count, plural, one {Endommagé : # fichier} other {Endommagés : # fichiers}}',
  'activity.missing': '{count, plural, one {Manquant : # fichier} other {Manquants : # fichiers}}',
  'activity.noDocument': 'L’index de recherche : la prochaine recherche le refait',
};
