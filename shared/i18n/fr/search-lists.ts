import type { searchLists as english } from '../en/search-lists.ts';

export const searchLists: Readonly<Record<keyof typeof english, string>> = {
  'search.suggestion': 'Vouliez-vous dire {typed} ?',
  'search.similar': 'Documents semblables',
  'search.similar.first': 'Les plus semblables d’abord',
  'search.similarTo': 'Semblables à « {title} »',
  'search.similarTo.end': 'Revenir à la recherche',
  'search.similarTo.nothing': 'Rien d’autre ne ressemble à ce document',
  'search.kept': 'Recherches enregistrées et précédentes',
  'search.kept.saved': 'Enregistrées',
  'search.kept.earlier': 'Plus tôt dans cette session',
  'search.kept.none': 'Une recherche enregistrée se retrouve ici, à relancer d’une pression.',
  'search.kept.name': 'Enregistrer cette recherche sous',
  'search.kept.save': 'Enregistrer',
  'search.kept.remove': 'Enlever : {title}',
  'search.kept.removed': 'Recherche « {title} » enlevée',
  'search.kept.done': 'Recherche « {title} » enregistrée',
  'search.list': 'Chercher une liste de noms',
  'search.list.text':
    'Un nom ou une requête par ligne. Un intitulé peut précéder, séparé par une tabulation.',
  'search.list.lines': 'Noms',
  'search.list.file': 'Depuis un fichier',
  'search.list.start': 'Chercher',
  'search.list.stop': 'Arrêter',
  'search.list.save': 'Enregistrer en CSV',
  'search.list.saved': 'Le tableau est enregistré',
  'search.list.file.name': 'Résultats de recherche.csv',
  'search.list.found': '{total, plural, =0 {Rien} one {# document} other {# documents}}',
  'search.list.foundAll':
    '{total, plural, =0 {Rien avec tous les mots} one {# document avec tous les mots} other {# documents avec tous les mots}}',
  'search.list.running': '{done, number} sur {total, number} cherchés',
  'search.list.show': 'Voir : {name}',
  'search.list.tooMany':
    '{most, plural, one {Seule la première ligne est prise} other {Seules les # premières lignes sont prises}}',
};
