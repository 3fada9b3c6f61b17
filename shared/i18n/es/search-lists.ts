import type { searchLists as english } from '../en/search-lists.ts';

export const searchLists: Readonly<Record<keyof typeof english, string>> = {
  'search.suggestion': '¿Quiso decir {typed}?',
  'search.similar': 'Documentos parecidos',
  'search.similar.first': 'Los más parecidos primero',
  'search.similarTo': 'Parecidos a «{title}»',
  'search.similarTo.end': 'Volver a la búsqueda',
  'search.similarTo.nothing': 'Nada más se parece a este documento',
  'search.kept': 'Búsquedas guardadas y anteriores',
  'search.kept.saved': 'Guardadas',
  'search.kept.earlier': 'Antes en esta sesión',
  'search.kept.none': 'Una búsqueda guardada queda aquí, para repetirla con una pulsación.',
  'search.kept.name': 'Guardar esta búsqueda como',
  'search.kept.save': 'Guardar',
  'search.kept.remove': 'Quitar: {title}',
  'search.kept.removed': 'Búsqueda «{title}» quitada',
  'search.kept.done': 'Búsqueda «{title}» guardada',
  'search.list': 'Buscar una lista de nombres',
  'search.list.text':
    'Un nombre o una consulta por línea. Antes puede ir un título, separado por un tabulador.',
  'search.list.lines': 'Nombres',
  'search.list.file': 'Desde un fichero',
  'search.list.start': 'Buscar',
  'search.list.stop': 'Parar',
  'search.list.save': 'Guardar como CSV',
  'search.list.saved': 'La tabla está guardada',
  'search.list.file.name': 'Resultados de búsqueda.csv',
  'search.list.found': '{total, plural, =0 {Nada} one {# documento} other {# documentos}}',
  'search.list.foundAll':
    '{total, plural, =0 {Nada con todas las palabras} one {# documento con todas las palabras} other {# documentos con todas las palabras}}',
  'search.list.running': '{done, number} de {total, number} buscados',
  'search.list.show': 'Mostrar: {name}',
  'search.list.tooMany':
    '{most, plural, one {Solo se toma la primera línea} other {Solo se toman las # primeras líneas}}',
};
