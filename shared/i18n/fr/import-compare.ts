import type { importCompare as english } from '../en/import-compare.ts';

export const importCompare: Readonly<Record<keyof typeof english, string>> = {
  'import.compare': 'Comparer',
  'import.compare.with': 'Comparer avec ce qui est identique à {likeness}',
  'import.compare.nearText': 'Identique à {likeness} à un document de l’archive.',
  'import.compare.kept': 'Les deux sont gardés.',
  'import.compare.gone': 'Retiré depuis.',
  'import.compare.back': 'Retour aux résultats',
  'import.compare.exact': 'Identiques, bit pour bit',
  'import.compare.near': 'Le texte est identique à {likeness}',
  'import.compare.fresh': 'Le fichier arrivé',
  'import.compare.other': 'Le document de l’archive',
  'import.compare.stored': 'Conservé',
  'import.compare.notStored': 'Non : l’archive a déjà exactement ce fichier.',
  'import.compare.openOther': 'Lire celui de l’archive',
  'import.compare.keep': 'Garder les deux',
  'import.compare.remove': 'Retirer le nouveau',
  'import.compare.keptToast': 'Les deux sont gardés : on ne vous le redemandera plus',
  'import.compare.removed': 'Le nouveau document n’est plus dans l’archive',
  'import.compare.loading': 'Mise côte à côte',
  'import.compare.differing':
    '{count, plural, =0 {Aucun paragraphe ne diffère.} one {# paragraphe diffère.} other {# paragraphes diffèrent.}}',
  'import.compare.alike':
    '{count, plural, one {Montrer # paragraphe identique} other {Montrer # paragraphes identiques}}',
  'import.compare.onlyFresh': 'Seulement dans le nouveau',
  'import.compare.onlyOther': 'Seulement dans celui de l’archive',
  'import.compare.more': 'En montrer plus',
};
