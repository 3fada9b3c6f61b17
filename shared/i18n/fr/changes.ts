import type { changes as english } from '../en/changes.ts';

export const changes: Readonly<Record<keyof typeof english, string>> = {
  'change.selectAll': 'Tout sélectionner ({count, number})',
  'change.selectAllWords':
    'Sélectionner {count, plural, one {celui qui a} many {les # qui ont} other {les # qui ont}} tous les mots',
  'change.notSelected':
    'On ne peut pas encore tous les désigner : l’expression est en cours de recherche. Réessayez dans un instant.',
  'change.open': 'Modifier…',
  'change.trash': 'Mettre à la corbeille',
  'change.title': 'Modifier {count, plural, one {# document} many {# de documents} other {# documents}}',
  'change.what': 'Que faire',
  'change.does.add-tag': 'Ajouter une étiquette',
  'change.does.take-tag': 'Retirer une étiquette',
  'change.does.add-campaign': 'Ajouter une campagne',
  'change.does.take-campaign': 'Retirer une campagne',
  'change.does.confidentiality': 'Fixer la confidentialité',
  'change.does.say': 'Remplir un champ',
  'change.does.file': 'Ranger dans une affaire',
  'change.does.link': 'Lier à un document',
  'change.field': 'Champ',
  'change.fieldText': 'Ce qui s’y trouve est remplacé ; laissé vide, il est retiré.',
  'change.fieldOfKind': 'Ne concerne que ceux qui sont de ce type : {kind}.',
  'change.case': 'Affaire',
  'change.newCase': 'Une nouvelle affaire',
  'change.target': 'Mots du document auquel lier',
  'change.targets': 'Quel document',
  'change.noTarget': 'Aucun document trouvé.',
  'change.says':
    'Cela modifie {count, plural, one {# document} many {# de documents} other {# documents}}, en une étape que l’on peut annuler.',
  'change.do': 'Modifier {count, plural, one {# document} many {# de documents} other {# documents}}',
  'change.cancel': 'Annuler',
  'change.done':
    '{count, plural, =0 {Rien à modifier : tous le disent déjà} one {# document modifié} many {# de documents modifiés} other {# documents modifiés}}',
  'change.trashed':
    '{count, plural, one {# document mis à la corbeille} many {# de documents mis à la corbeille} other {# documents mis à la corbeille}}',
  'activity.part.trash': 'Corbeille',
  'trash.text':
    'Les documents qui ont été retirés, avec leurs originaux. Ils ne figurent dans aucune recherche ni aucun dossier, et chacun peut revenir tel qu’il était.',
  'trash.empty': 'La corbeille est vide',
  'trash.when': 'Retiré le {when}, entrée {entry, number}',
  'trash.restore': 'Restaurer « {title} »',
  'trash.restoreAll':
    '{count, plural, one {Restaurer le document} many {Restaurer les # de documents} other {Restaurer les # documents}}',
  'trash.restored':
    '{count, plural, one {# document restauré} many {# de documents restaurés} other {# documents restaurés}}',
  'trash.count':
    '{count, plural, =0 {La corbeille est vide} one {# document dans la corbeille} many {# de documents dans la corbeille} other {# documents dans la corbeille}}',
};
