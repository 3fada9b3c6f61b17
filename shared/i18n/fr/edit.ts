import type { edit as english } from '../en/edit.ts';

export const edit: Readonly<Record<keyof typeof english, string>> = {
  'edit.open': 'Modifier',
  'edit.form': 'Détails à remplir',
  'edit.text': 'Échap conserve ce qui a été écrit et ferme le formulaire ; on peut l’annuler.',
  'edit.save': 'Enregistrer',
  'edit.drop': 'Abandonner la saisie',
  'edit.saved': '« {title} » modifié',
  'edit.left':
    '{count, plural, one {# champ n’a pas été enregistré : il attend dans le formulaire de « {title} ».} many {# de champs n’ont pas été enregistrés : ils attendent dans le formulaire de « {title} ».} other {# champs n’ont pas été enregistrés : ils attendent dans le formulaire de « {title} ».}}',
  'edit.failed': 'Rien n’a été enregistré',
  'document.matter': 'Ce qui s’est passé, et à qui',
  'document.own': 'Champs propres à cette archive',
  'document.keeping': 'Source et droits',
};
