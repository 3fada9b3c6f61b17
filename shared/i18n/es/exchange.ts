/** Lo que se dice de los documentos que salen. */
export const exchange = {
  'cli.export': 'escribe documentos para otros programas: todos, o los que encuentra una búsqueda',
  'cli.export.as': 'bagit, csv, json-ld, csl-json, ris o bibtex',
  'cli.export.query': 'solo los documentos que contienen todas las palabras de esta búsqueda',
  'cli.export.progress': 'Escritos {done} de {of} documentos',
  'cli.export.done':
    '{documents, plural, one {# documento escrito} other {# documentos escritos}} en {place}: {files, plural, one {# fichero} other {# ficheros}}, {bytes, number} bytes.',
  'cli.export.lost': 'Este formato no tiene lugar para: {fields}. Una bolsa (--as bagit) lo conserva todo.',
  'cli.export.open': '{place} no está sellado: quien lo tenga puede leerlo.',
} as const;
