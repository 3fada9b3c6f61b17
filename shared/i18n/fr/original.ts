import type { original as english } from '../en/original.ts';

export const original: Readonly<Record<keyof typeof english, string>> = {
  'document.original': 'Original',
  'original.tools': 'Pages et zoom',
  'original.opening': 'Ouverture de l’original',
  'original.failed': 'L’original ne peut pas être affiché',
  'original.pages': 'Vignettes des pages',
  'original.hits': 'Liste des occurrences',
  'original.moreHits':
    '{count, plural, one {# autre occurrence} other {# autres occurrences}} : parcourez-les une à une.',
  'original.page': 'Page',
  'original.ofPages': 'sur {count, number}',
  'original.previousPage': 'Page précédente',
  'original.nextPage': 'Page suivante',
  'original.zoomIn': 'Agrandir',
  'original.zoomOut': 'Réduire',
  'original.zoom': '{scale, number, percent}',
  'original.fit': 'Ajuster à la largeur',
  'original.enlarge': 'Montrer en taille réelle',
  'original.pageFailed': 'Cette page ne peut pas être dessinée',
  'original.recognised':
    'Le texte de cette page a été lu sur son image (sûr à {confidence, number, percent}) : les occurrences et surlignages se trouvent dans le texte.',
  'original.differs':
    'Cette page est écrite autrement que son texte n’a été lu : toutes les occurrences et tous les surlignages ne peuvent pas y être montrés.',
  'original.noPicture': 'Cette image ne peut pas être affichée ici',
  'original.noPictureText':
    'La fenêtre ne dessine pas ce format. Elle est gardée telle quelle et peut être enregistrée.',
};
