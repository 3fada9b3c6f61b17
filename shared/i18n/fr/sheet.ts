import type { sheet as english } from '../en/sheet.ts';

export const sheet: Readonly<Record<keyof typeof english, string>> = {
  'sheet.wrong.date': '« {cell} » n’est pas une date. Écrivez 2018-04-05, 2018-04, 2018 ou 5 avril 2018.',
  'sheet.wrong.date-ambiguous':
    '« {cell} » peut être deux jours différents. Écrivez l’année d’abord : 2018-04-05.',
  'sheet.wrong.country':
    '« {cell} » n’est pas un pays. Écrivez son nom, ou son code de deux lettres (ISO 3166-1).',
  'sheet.wrong.language': '« {cell} » n’est pas une langue. Écrivez son nom, ou son code (es, zh-Hans).',
  'sheet.wrong.choice': '« {cell} » n’est aucune de ces valeurs : {choices}.',
  'sheet.wrong.address': '« {cell} » n’est pas une adresse web. Elle commence par http:// ou https://.',
  'sheet.wrong.yes-no': '« {cell} » n’est ni oui ni non.',
  'sheet.wrong.person':
    '« {cell} » ne dit pas de rôle. Écrivez « Nom (rôle) », plusieurs entre points-virgules.',
  'sheet.wrong.length': '« {cell} » est trop long pour un champ : 10 000 caractères au plus.',
  'sheet.wrong.term':
    '« {cell} » n’est pas dans la liste. Choisissez un de ses termes, ou ajoutez-le d’abord à la liste.',
  'sheet.wrong.ecli': '« {cell} » n’est pas un ECLI. Il s’écrit comme ECLI:FR:CCASS:2019:CR00001.',
  'sheet.wrong.sentence':
    '« {cell} » n’est pas une peine qui se compte. Écrivez « emprisonnement 42 months », plusieurs entre points-virgules.',
  'sheet.wrong.related': '« {cell} » ne peut pas être lié depuis un tableau.',
  'sheet.wrong.number':
    '« {cell} » n’est pas un nombre. Écrivez des chiffres, avec un point ou une virgule avant les décimales.',
  'sheet.wrong.field': '« {cell} » ne peut pas être gardé dans ce champ.',
  'sheet.wrong.file-blank': 'La ligne ne nomme aucun fichier.',
  'sheet.wrong.file-missing': 'Il n’y a pas de fichier « {cell} » parmi ceux qui sont donnés.',
  'sheet.wrong.file-ambiguous':
    'Plusieurs des fichiers donnés s’appellent « {cell} ». Écrivez son dossier devant.',
  'sheet.wrong.file-twice': '« {cell} » est déjà nommé par une ligne précédente.',
};
