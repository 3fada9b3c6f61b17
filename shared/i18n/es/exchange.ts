/** Lo que se dice de los documentos que salen. */
export const exchange = {
  'cli.export': 'escribe documentos para otros programas: todos, o los que encuentra una búsqueda',
  'cli.export.as':
    'bagit (una carpeta, o un ZIP si el nombre termina en .zip), csv, xlsx, json-ld, csl-json, ris, bibtex o reading-copy (páginas para cualquier navegador)',
  'cli.export.raw': 'de un CSV: celdas tal cual, también las que una hoja de cálculo tomaría por fórmulas',
  'cli.export.rawWarning':
    'Hay celdas de {place} que pueden empezar por lo que una hoja de cálculo toma por una fórmula: no lo abra en una.',
  'cli.export.language':
    'de una copia de lectura: en, fr, es o ar, idioma del marco de sus páginas; si se omite, el del terminal',
  'cli.export.title': 'de una copia de lectura: el título de sus páginas; si se omite, el nombre del archivo',
  'cli.export.query': 'solo los documentos que contienen todas las palabras de esta búsqueda',
  'cli.export.progress': 'Escritos {done} de {of} documentos',
  'cli.export.done':
    '{documents, plural, one {# documento escrito} other {# documentos escritos}} en {place}: {files, plural, one {# fichero} other {# ficheros}}, {bytes, number} bytes.',
  'cli.export.lost': 'Este formato no tiene lugar para: {fields}. Una bolsa (--as bagit) lo conserva todo.',
  'cli.export.open': '{place} no está sellado: quien lo tenga puede leerlo.',
} as const;
