import type { statement as english } from '../en/statement.ts';

export const statement: Readonly<Record<keyof typeof english, string>> = {
  'statement.title': 'TESTIMONIA: CONSTANCIA DEL REGISTRO DE ACTIVIDAD DE UN ARCHIVO',
  'statement.about':
    'Así terminaba el registro de actividad de un archivo cuando se dejó constancia. Guarde esta hoja lejos del archivo, mejor en manos de otra persona.',
  'statement.fact': '{label}: {value}',
  'statement.archive': 'Archivo',
  'statement.entry': 'Última entrada',
  'statement.at': 'Hecha el',
  'statement.head': 'SHA-256 del registro',
  'statement.documents': 'Documentos en el archivo',
  'statement.signedAt': 'Constancia del',
  'statement.who': 'Da constancia',
  'statement.shows':
    'Qué muestra: mientras la comprobación de abajo diga que la constancia vale, nada del registro hasta esta entrada fue cambiado, quitado ni añadido después.',
  'statement.showsNot':
    'Qué no muestra: que lo anotado sea cierto, quién hizo las entradas ni cuándo. Las horas son las del reloj del ordenador.',
  'statement.noSecret':
    'No contiene nada secreto: ni títulos, ni textos, ni claves. Nadie puede saber por ella qué guarda el archivo.',
  'statement.check':
    'Para comprobarla, quien pueda abrir el archivo ejecuta «{command}» con este texto, o con el código de abajo en lugar del fichero.',
  'statement.result.holds':
    'La constancia vale: el registro sigue teniendo exactamente esta entrada en este lugar, y nada anterior fue cambiado.',
  'statement.result.altered':
    'La constancia no vale: el registro no es el que era cuando se dejó constancia. Deje este archivo como está y compárelo con una copia de seguridad de entonces.',
  'statement.result.not-in-log':
    'El registro termina antes de la entrada de la constancia: es una copia más antigua del archivo. Busque la más reciente.',
  'statement.result.other-archive':
    'La constancia es de otro archivo. Busque el archivo al que pertenece esta hoja.',
};
