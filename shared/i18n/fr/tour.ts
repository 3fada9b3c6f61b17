import type { tour as english } from '../en/tour.ts';

export const tour: Readonly<Record<keyof typeof english, string>> = {
  'tour.title': 'Visite',
  'tour.offer':
    'Première fois ici ? Voyez {steps, plural, one {l’endroit dont vous aurez besoin} other {les # endroits dont vous aurez besoin}} d’abord.',
  'tour.start': 'Me faire visiter',
  'tour.decline': 'Non, merci',
  'tour.leave': 'Quitter la visite',
  'tour.back': 'Retour',
  'tour.next': 'Suivant',
  'tour.end': 'Terminer',
  'tour.place': '{step, number} sur {steps, number}',
  'tour.search': 'Tout se trouve ici',
  'tour.searchText':
    'Tapez des mots, un nom ou une phrase, dans n’importe quelle langue et n’importe quelle écriture. Les résultats viennent pendant la frappe ; les filtres à côté comptent ce qui convient.',
  'tour.import': 'Apportez ce que vous avez',
  'tour.importText':
    'Déposez des fichiers ou des dossiers entiers. Chaque original est gardé au bit près, les numérisations sont lues, et ce qui est entré peut être repris.',
  'tour.dossiers': 'Composez un dossier',
  'tour.dossiersText':
    'Mettez les documents en ordre et exportez un seul PDF : une couverture, un index avec les numéros de page, les documents, et d’où vient chacun.',
  'tour.seal': 'Voyez comment elle est gardée',
  'tour.sealText':
    'Un cadenas fermé : sans la phrase secrète, personne ne peut lire cette archive. {lock} la verrouille aussitôt, et elle se verrouille seule quand vous êtes absent.',
  'tour.guide': 'L’aide est à une touche',
  'tour.guideText':
    '{guide} ouvre le guide là où il parle de l’écran affiché. {palette} trouve toutes les commandes, cette visite aussi. Ni l’un ni l’autre n’a besoin d’un réseau.',
};
