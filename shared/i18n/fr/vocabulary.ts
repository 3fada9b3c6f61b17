import type { vocabulary as english } from '../en/vocabulary.ts';

export const vocabulary: Readonly<Record<keyof typeof english, string>> = {
  'vocabulary.title': 'Champs et termes',
  'vocabulary.text':
    'Ce que cette archive peut dire de ses documents, en plus de ce que le programme apporte.',
  'vocabulary.settings': 'Champs et termes de cette archive',
  'vocabulary.settingsText':
    'Ajoutez des champs que le programme ne demande pas, et des termes aux listes où l’on choisit.',
  'vocabulary.back': 'Réglages',
  'vocabulary.fields': 'Champs',
  'vocabulary.fieldsText':
    'Ils figurent dans le formulaire d’un document, dans les tableaux et les exports, et les listes parmi les filtres de la recherche.',
  'vocabulary.fieldsEmpty': 'Cette archive n’a pas encore de champs à elle',
  'vocabulary.fieldsEmptyText':
    'Ajoutez-en un pour ce que vous notez de chaque document et que le programme ne demande pas : un quartier, le nombre de témoins, le jour d’un entretien.',
  'vocabulary.addField': 'Ajouter un champ',
  'vocabulary.newField': 'Nouveau champ',
  'vocabulary.changeField': 'Modifier le champ « {name} »',
  'vocabulary.type': 'Ce qu’il contient',
  'vocabulary.type.text': 'Du texte',
  'vocabulary.type.number': 'Un nombre',
  'vocabulary.type.date': 'Une date',
  'vocabulary.type.list': 'Des termes d’une liste',
  'vocabulary.kinds': 'De quels types de documents on le dit ; aucun choisi : de tous',
  'vocabulary.allKinds': 'Tous les types de documents',
  'vocabulary.printed': 'Figure dans les dossiers, sous le titre du document',
  'vocabulary.terms': 'Termes',
  'vocabulary.termsText':
    'Les listes où l’on choisit. Ce qui vient du programme reste tel quel ; ce qui est ajouté ici peut être modifié.',
  'vocabulary.list': 'Liste',
  'vocabulary.list.violence': 'Types de violence',
  'vocabulary.list.retaliation': 'Types de représailles',
  'vocabulary.list.sentence-types': 'Types de peine',
  'vocabulary.list.roles': 'Rôles des personnes',
  'vocabulary.list.consent-uses': 'Usages consentis',
  'vocabulary.count':
    '{count, plural, one {# terme} many {# de termes} other {# termes}}, {own, plural, =0 {aucun ajouté ici} one {# ajouté ici} many {# d’ajoutés ici} other {# ajoutés ici}}',
  'vocabulary.own': 'Ajouté ici',
  'vocabulary.given': 'Vient du programme',
  'vocabulary.termsEmpty': 'Cette liste n’a pas encore de termes',
  'vocabulary.termsEmptyText': 'Ajoutez le premier : on pourra alors le choisir dans les documents.',
  'vocabulary.addTerm': 'Ajouter un terme',
  'vocabulary.newTerm': 'Nouveau terme dans « {list} »',
  'vocabulary.changeTerm': 'Modifier le terme « {name} »',
  'vocabulary.name': 'Nom en {language}',
  'vocabulary.code': 'Code',
  'vocabulary.codeText':
    'Il figure dans les fiches, les tableaux et les requêtes et ne change jamais : lettres et chiffres, en mots reliés par des traits d’union.',
  'vocabulary.wrong.code':
    'Écrivez lettres et chiffres, en mots reliés par des traits d’union, comme quartier-nord.',
  'vocabulary.wrong.taken': 'Ce code est déjà pris. Choisissez-en un autre.',
  'vocabulary.wrong.nameless': 'Donnez-lui un nom dans au moins une langue.',
  'vocabulary.remove': 'Supprimer',
  'vocabulary.removeOne': 'Supprimer « {name} »',
  'vocabulary.show': 'Voir ces documents',
  'vocabulary.saveTable': 'Enregistrer tous les termes en tableau',
  'vocabulary.readTable': 'Ajouter des termes depuis un tableau',
  'vocabulary.tableSaved': 'Le tableau des termes a été enregistré',
  'vocabulary.tableRead':
    '{count, plural, =0 {Le tableau n’a aucun terme nouveau} one {# terme ajouté ou renommé} many {# de termes ajoutés ou renommés} other {# termes ajoutés ou renommés}}',
  'vocabulary.tableFile': 'termes.csv',
};
