import type { importSheet as english } from '../en/import-sheet.ts';

export const importSheet: Readonly<Record<keyof typeof english, string>> = {
  'import.sheet': 'Una tabla que describe los ficheros',
  'import.sheet.text':
    'Si hay una lista de los ficheros (CSV o XLSX), sus columnas pueden rellenar el título, la fecha, el país y todo lo demás. Una columna debe nombrar los ficheros.',
  'import.sheet.choose': 'Elegir una tabla',
  'import.sheet.other': 'Elegir otra tabla',
  'import.sheet.without': 'Prescindir de ella',
  'import.sheet.failed': 'La tabla no sirve',
  'import.sheet.rows': '{rows, plural, =0 {ninguna fila} one {# fila} other {# filas}}',
  'import.sheet.lacksFiles': 'Ninguna columna de la tabla nombra los ficheros. Elija cuál lo hace.',
  'import.column': 'Columna',
  'import.column.examples': 'Por ejemplo',
  'import.column.says': 'Dice',
  'import.column.saysOf': 'Lo que dice la columna {column}',
  'import.column.aside': 'Nada: dejarla aparte',
  'import.column.file': 'Nombre del fichero',
  'import.plan':
    '{ready, plural, =0 {Ninguna fila está lista.} one {# fila está lista.} other {# filas están listas.}} {wrong, plural, =0 {} one {# fila está mal: su fichero no se importa hasta que la tabla esté bien.} other {# filas están mal: sus ficheros no se importan hasta que la tabla esté bien.}} {without, plural, =0 {} one {# fichero no aparece en ninguna fila y entra sin ella.} other {# ficheros no aparecen en ninguna fila y entran sin ella.}}',
  'import.plan.wrong': 'Mal',
  'import.plan.ready': 'Listas',
  'import.plan.without': 'Sin fila',
  'import.plan.rows': 'Qué sería de las filas',
  'import.plan.row': 'Fila {row, number}',
  'import.plan.none': 'Ninguna',
};
