import type { overview as english } from '../en/overview.ts';

export const overview: Readonly<Record<keyof typeof english, string>> = {
  'rail.overview': 'Vue d’ensemble',
  'overview.figure.countries': 'Documents par pays',
  'overview.figure.time': 'Documents dans le temps',
  'overview.figure.outcomes': 'Issue des décisions',
  'overview.figure.kinds': 'Types de documents',
  'overview.figure.laws': 'Lois par statut',
  'overview.figure.additions': 'Derniers ajouts',
  'overview.subtitle':
    '{documents, plural, =0 {Aucun document} one {# document} other {# documents}}{countries, plural, =0 {} one { de # pays} other { de # pays}}',
  'overview.count': '{name} : {documents, plural, one {# document} other {# documents}}',
  'overview.outcomeCount':
    '{stage}, {outcome}, {time} : {rulings, plural, one {# décision} other {# décisions}}',
  'overview.documents': 'Documents',
  'overview.month': 'Mois',
  'overview.day': 'Jour',
  'overview.all': 'Toutes',
  'overview.search': 'Recherche',
  'overview.before': 'Avant {year}',
  'overview.after': 'Après {year}',
  'overview.undated': 'Sans date',
  'overview.unsaid': 'Non indiqué',
  'overview.stageUnsaid': 'Degré non indiqué',
  'overview.keys': 'Les flèches mènent de l’un à l’autre ; Entrée ouvre la recherche correspondante.',
  'overview.timeText': 'Un document dont la date peut désigner plusieurs années figure dans chacune d’elles.',
  'overview.withoutCountry':
    '{documents, plural, one {# document ne nomme aucun pays.} other {# documents ne nomment aucun pays.}}',
  'overview.undatedCount': '{documents, plural, one {# document sans date} other {# documents sans date}}',
  'overview.offMap': 'Hors de la carte',
  'overview.moreCountries': '{countries, plural, one {Un autre pays} other {# autres pays}} dans le tableau',
  'overview.borders': 'Tracés : Natural Earth. Ils ne prennent pas parti sur les frontières contestées.',
  'overview.table': 'Tableau',
  'overview.saveCsv': 'Enregistrer en CSV : {figure}',
  'overview.savePicture': 'Enregistrer l’image (SVG) : {figure}',
  'overview.saved': 'Le fichier est enregistré',
  'overview.empty': 'Rien encore à voir d’ensemble',
  'overview.emptyText':
    'Dès qu’il y aura des documents, cette page montrera de quels pays et de quelles années ils viennent, quelle fut l’issue des décisions et quelles lois sont en vigueur. Chaque nombre mène aux documents qu’il compte.',
  'overview.noOutcomes': 'Aucune décision n’indique son issue.',
  'overview.noLaws': 'Il n’y a pas encore de lois ici.',
  'overview.noDates': 'Aucun document n’a de date.',
  'overview.noCountries': 'Aucun document ne nomme de pays.',
  'dialog.savePicture': 'Enregistrer l’image',
  'cli.overview':
    'ce qu’il y a, en nombres : par pays, date, issue, type, statut des lois ; chacun avec sa recherche',
  'cli.overview.csv': 'une figure en tableau : countries, time, outcomes, kinds, laws, additions',
};
