import type { checks as english } from '../en/checks.ts';

export const checks: Readonly<Record<keyof typeof english, string>> = {
  'activity.restore': 'Récupérer les fichiers endommagés',
  'activity.restoreText':
    'Ce qu’une vérification trouve endommagé ou manquant est repris d’une sauvegarde de cette archive ; rien de ce qui est venu après n’est perdu. Aucune phrase secrète n’est demandée, et la sauvegarde est seulement lue.',
  'activity.bringBack': 'Récupérer les fichiers endommagés…',
  'activity.restore.failed': 'Les fichiers n’ont pas été récupérés',
  'activity.restore.stopped': 'La récupération a été arrêtée',
  'activity.restore.stoppedText':
    'Ce qui était déjà récupéré reste. Recommencez avec la même sauvegarde pour continuer.',
  'activity.restore.done': 'Tout ce que la sauvegarde peut donner est là',
  'activity.restore.inPart': 'Tout n’a pas pu être récupéré',
  'activity.restore.counts':
    '{copied, plural, =0 {Aucun fichier à récupérer} one {# fichier récupéré} other {# fichiers récupérés}} ({size}) sur {objects, plural, one {# fichier} other {# fichiers}}. Vérifiez de nouveau pour en être sûr.',
  'activity.restore.damaged':
    '{count, plural, one {Endommagé aussi dans la sauvegarde : # fichier. Essayez une autre sauvegarde.} other {Endommagés aussi dans la sauvegarde : # fichiers. Essayez une autre sauvegarde.}}',
  'checks.vault': 'Le fichier des accès',
  'checks.vault.altered':
    'Il n’est pas tel que ce programme l’a ouvert. Récupérez les fichiers endommagés avant de fermer l’archive : il est alors réécrit.',
  'checks.vault.older':
    'Un fichier antérieur a été remis en place : une phrase secrète retirée peut de nouveau ouvrir l’archive. Regardez la liste dans les réglages et retirez ce qui ne devrait pas y être.',
  'checks.vault.left':
    'Une modification des accès a été interrompue. Sans gravité : la prochaine ouverture y met bon ordre.',
  'checks.log':
    '{count, plural, =0 {Le journal ne se termine pas comme ce programme l’a ouvert} one {Le journal : # endroit n’est pas tel qu’il a été écrit} other {Le journal : # endroits ne sont pas tels qu’ils ont été écrits}}',
  'checks.logText':
    'Personne ne peut répondre des entrées qui s’y trouvent. Récupérez les fichiers endommagés depuis une sauvegarde. Ce qui est encore nommé ensuite se trouve dans la partie la plus récente : laissez l’archive telle quelle, et restaurez la sauvegarde la plus récente à un nouvel endroit.',
  'checks.log.damaged': 'Modifié ou coupé à l’octet {at, number}',
  'checks.log.missing': '{at, plural, =0 {Le fichier entier manque} other {Manque à partir de l’octet #}}',
  'checks.log.out-of-order': 'Ce qui se trouve à l’octet {at, number} ne suit pas ce qui précède',
  'checks.heads':
    '{count, plural, one {# instantané des fiches est endommagé} other {# instantanés des fiches sont endommagés}}',
  'checks.headsText':
    'Aucune fiche n’est perdue : le journal le remplace. La récupération des fichiers endommagés l’écarte.',
  'checks.strange':
    '{count, plural, one {# fichier ne fait pas partie de l’archive} other {# fichiers ne font pas partie de l’archive}}',
  'checks.strangeText':
    'Jamais lu, et laissé tel quel : quelqu’un l’a mis là, ou une copie interrompue l’a laissé. Si personne ne le connaît, sortez-le du répertoire de l’archive.',
  'checks.litter':
    '{count, plural, one {# fichier laissé par le système} other {# fichiers laissés par le système}}',
  'checks.litterText': 'Sans importance : l’archive ne le lit jamais.',
};
