import type { importQueue as english } from '../en/import-queue.ts';

export const importQueue: Readonly<Record<keyof typeof english, string>> = {
  'import.queue': 'Nouvelle importation',
  'import.queue.waiting': '{count, plural, one {# élément attend} other {# éléments attendent}}',
  'import.queue.weight': '{files, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}}, {size}',
  'import.queue.total': 'En tout : {weight}',
  'import.queue.remove': 'Laisser de côté {name}',
  'import.queue.clear': 'Abandonner',
  'import.queue.busy':
    'Une autre importation est en cours. Celle-ci pourra commencer quand elle sera terminée.',
  'import.start': 'Lancer l’importation',
  'import.find': 'À trouver dans chaque fichier',
  'import.wishes': 'Ce que l’on sait de tous',
  'import.wish.kind': 'Genre des documents',
  'import.wish.language': 'Langue',
  'import.wish.recognition': 'Texte dans les images et numérisations',
  'import.wish.models': 'Langues des images',
  'import.recognition.find': 'Lire, trouver la langue',
  'import.recognition.chosen': 'Lire dans ces langues',
  'import.recognition.off': 'Ne pas lire',
  'import.recognitionText.find':
    'Les pages numérisées sont lues sur cet ordinateur, une à trois secondes chacune, pour que leurs mots puissent être trouvés.',
  'import.recognitionText.chosen':
    'Plus rapide et plus sûr quand vous connaissez les langues. Si aucune n’est choisie, la langue est trouvée.',
  'import.recognitionText.off':
    'Les images sont gardées, mais leurs mots ne pourront pas être trouvés par la recherche.',
};
