/** Lo que dice una copia de lectura: una carpeta de páginas para quien no tiene el programa. */
export const readingCopy = {
  'copy.made':
    'Copia de lectura hecha con Testimonia. Muestra los textos tal como se leyeron; los originales quedan en el archivo.',
  'copy.documents': '{count, plural, one {# documento} other {# documentos}}',
  'copy.leftOut':
    '{count, plural, one {# documento de acceso restringido no figura en ella.} other {# documentos de acceso restringido no figuran en ella.}}',
  'copy.pseudonyms': 'Las personas protegidas figuran con seudónimo.',
  'copy.noScript':
    'Este navegador no ejecuta scripts: las listas llevan a cada documento, solo falta la búsqueda.',
  'copy.search': 'Buscar en esta copia',
  'copy.loading': 'Abriendo el índice…',
  'copy.found':
    '{count, plural, =0 {No se encontró nada.} one {# documento encontrado} other {# documentos encontrados}}',
  'copy.more': 'Mostrar más',
  'copy.all': 'Todos los documentos',
  'copy.byKind': 'Por tipo',
  'copy.byCountry': 'Por país',
  'copy.byYear': 'Por año',
  'copy.byCase': 'Por caso',
  'copy.undated': 'Sin fecha',
  'copy.previous': 'Página anterior',
  'copy.next': 'Página siguiente',
} as const;
