import type { tour as english } from '../en/tour.ts';

export const tour: Readonly<Record<keyof typeof english, string>> = {
  'tour.title': 'Recorrido',
  'tour.offer':
    '¿Es su primera vez? Vea {steps, plural, one {el lugar que necesitará} other {los # lugares que necesitará}} primero.',
  'tour.start': 'Muéstremelo',
  'tour.decline': 'No, gracias',
  'tour.leave': 'Dejar el recorrido',
  'tour.back': 'Atrás',
  'tour.next': 'Siguiente',
  'tour.end': 'Terminar',
  'tour.place': '{step, number} de {steps, number}',
  'tour.search': 'Aquí se encuentra todo',
  'tour.searchText':
    'Escriba palabras, un nombre o una frase, en cualquier idioma y cualquier escritura. Los resultados llegan mientras escribe; los filtros de al lado cuentan lo que coincide.',
  'tour.import': 'Traiga lo que tiene',
  'tour.importText':
    'Suelte archivos o carpetas enteras. Cada original se guarda bit a bit, los escaneos se leen, y lo que entró puede deshacerse.',
  'tour.dossiers': 'Haga un dosier',
  'tour.dossiersText':
    'Ordene los documentos y exporte un solo PDF: una portada, un índice con números de página, los documentos y de dónde viene cada uno.',
  'tour.seal': 'Vea cómo se guarda',
  'tour.sealText':
    'Un candado cerrado: sin la frase de contraseña nadie puede leer este archivo. {lock} lo bloquea al instante, y se bloquea solo cuando usted no está.',
  'tour.guide': 'La ayuda está a una tecla',
  'tour.guideText':
    '{guide} abre la guía donde habla de la pantalla en que está. {palette} encuentra todas las órdenes, también este recorrido. Ninguna necesita red.',
};
