import type { entry as english } from '../en/entry.ts';

export const entry: Readonly<Record<keyof typeof english, string>> = {
  'entry.nothing': 'Sin indicar',
  'entry.dateText': '2018-03-08, 2018-03, 2018~ para hacia 2018, 2017/2019 para de una a otra',
  'entry.dateRead': 'Se lee como: {date}',
  'entry.wordsText': 'Pulse Intro después de cada uno.',
  'entry.takeAway': 'Quitar: {what}',
  'entry.addPerson': 'Añadir una persona',
  'entry.role': 'Papel',
  'entry.addSentence': 'Añadir una parte de la pena',
  'entry.sentenceType': 'Qué se impuso',
  'entry.amount': 'Cantidad',
  'entry.unit': 'Unidad',
  'entry.suspended': 'Suspendida',
  'entry.wrong.missing': 'No puede quedar vacío: escriba un título.',
  'entry.wrong.person': 'Un nombre necesita un papel al lado, y un papel un nombre.',
  'entry.wrong.sentence': 'Diga qué se impuso; la cantidad es un número, con su unidad al lado.',
};
