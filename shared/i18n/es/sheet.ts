import type { sheet as english } from '../en/sheet.ts';

export const sheet: Readonly<Record<keyof typeof english, string>> = {
  'sheet.wrong.date': '«{cell}» no es una fecha. Escriba 2018-04-05, 2018-04, 2018 o 5 de abril de 2018.',
  'sheet.wrong.date-ambiguous': '«{cell}» puede ser dos días distintos. Escriba primero el año: 2018-04-05.',
  'sheet.wrong.country': '«{cell}» no es un país. Escriba su nombre o su código de dos letras (ISO 3166-1).',
  'sheet.wrong.language': '«{cell}» no es un idioma. Escriba su nombre o su etiqueta (es, zh-Hans).',
  'sheet.wrong.choice': '«{cell}» no es ninguno de estos valores: {choices}.',
  'sheet.wrong.address': '«{cell}» no es una dirección web. Empieza por http:// o https://.',
  'sheet.wrong.yes-no': '«{cell}» no es ni sí ni no.',
  'sheet.wrong.person': '«{cell}» no dice un papel. Escriba «Nombre (papel)», varios entre punto y coma.',
  'sheet.wrong.length': '«{cell}» es demasiado largo para un campo: 10 000 caracteres como máximo.',
  'sheet.wrong.term': '«{cell}» no está en la lista. Elija uno de sus términos o añádalo antes a la lista.',
  'sheet.wrong.ecli': '«{cell}» no es un ECLI. Se escribe como ECLI:FR:CCASS:2019:CR00001.',
  'sheet.wrong.sentence':
    '«{cell}» no es una pena que se pueda contar. Escriba «prisión 42 months», varias entre puntos y comas.',
  'sheet.wrong.related': '«{cell}» no se puede enlazar desde una tabla.',
  'sheet.wrong.number':
    '«{cell}» no es un número. Escriba cifras, con un punto o una coma antes de los decimales.',
  'sheet.wrong.field': '«{cell}» no se puede guardar en este campo.',
  'sheet.wrong.file-blank': 'La fila no nombra ningún fichero.',
  'sheet.wrong.file-missing': 'No hay ningún fichero «{cell}» entre los dados.',
  'sheet.wrong.file-ambiguous':
    'Varios de los ficheros dados se llaman «{cell}». Escriba delante su carpeta.',
  'sheet.wrong.file-twice': 'Una fila anterior ya nombra «{cell}».',
};
