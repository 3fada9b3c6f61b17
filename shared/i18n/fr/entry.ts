import type { entry as english } from '../en/entry.ts';

export const entry: Readonly<Record<keyof typeof english, string>> = {
  'entry.nothing': 'Non précisé',
  'entry.dateText': '2018-03-08, 2018-03, 2018~ pour vers 2018, 2017/2019 pour de l’une à l’autre',
  'entry.dateRead': 'Compris comme : {date}',
  'entry.wordsText': 'Appuyez sur Entrée après chacun.',
  'entry.takeAway': 'Retirer : {what}',
  'entry.addPerson': 'Ajouter une personne',
  'entry.role': 'Rôle',
  'entry.addSentence': 'Ajouter un élément de la peine',
  'entry.sentenceType': 'Ce qui a été prononcé',
  'entry.amount': 'Quantité',
  'entry.unit': 'Unité',
  'entry.suspended': 'Avec sursis',
  'entry.wrong.missing': 'Ce champ ne peut pas rester vide : écrivez un titre.',
  'entry.wrong.person': 'Un nom demande un rôle à côté de lui, et un rôle un nom.',
  'entry.wrong.sentence': 'Dites ce qui a été prononcé ; la quantité est un nombre, avec son unité.',
};
