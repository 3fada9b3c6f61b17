import type { opening as english } from '../en/opening.ts';

export const opening: Readonly<Record<keyof typeof english, string>> = {
  'rail.readOnly': 'Lecture seule',
  'opening.readOnly.title': 'Cette archive ne peut être que lue',
  'opening.readOnly.text':
    'Elle se trouve sur un support où l’on ne peut pas écrire. La recherche, la lecture et les dossiers fonctionnent ; l’import et les modifications, non. Copiez-la sur un disque où l’on peut écrire si vous voulez la modifier.',
  'opening.older.title': 'Ceci est une copie plus ancienne de l’archive',
  'opening.older.text':
    'Elle s’arrête à l’entrée {found, number} du journal d’activité ; l’entrée {seen, number} a été vue sur cet ordinateur ({at}). Quelqu’un a remis une ancienne copie à sa place, ou une sauvegarde a été restaurée. Les changements faits depuis n’y sont pas, et une phrase secrète retirée depuis l’ouvre de nouveau. Cherchez l’archive la plus récente. S’il n’y en a pas, ou si vous avez restauré celle-ci vous-même, continuez avec elle et changez de nouveau les phrases secrètes qui l’avaient été.',
  'opening.forked.title': 'Cette copie de l’archive a suivi un autre chemin',
  'opening.forked.text':
    'Ce qui suit l’entrée {seen, number} du journal d’activité, vue sur cet ordinateur ({at}), n’est pas ce qui s’y trouvait. Des changements ont été faits dans deux copies, ou quelqu’un a remplacé l’archive. Cherchez l’autre copie et comparez ce que chacune contient avant de continuer.',
  'opening.accept': 'Continuer avec cette copie',
  'opening.repair.title': 'L’archive a été réparée à l’ouverture',
  'opening.repair.torn':
    '{file} : le dernier changement était en cours d’écriture lorsque le courant a été coupé ou que le programme a pris fin. Il n’avait jamais été annoncé comme enregistré et a été laissé de côté ; rien d’autre ne manque.',
  'opening.repair.damaged':
    '{file} est endommagé. D’autres fichiers de l’archive le remplacent et rien ne manque. Le disque est peut-être en train de lâcher : faites une sauvegarde.',
};
