import type { original as english } from '../en/original.ts';

export const original: Readonly<Record<keyof typeof english, string>> = {
  'document.original': 'Original',
  'original.tools': 'Páginas y ampliación',
  'original.opening': 'Abriendo el original',
  'original.failed': 'El original no puede mostrarse',
  'original.pages': 'Miniaturas de las páginas',
  'original.hits': 'Lista de coincidencias',
  'original.moreHits':
    '{count, plural, one {# coincidencia más} other {# coincidencias más}}: recórralas una a una.',
  'original.page': 'Página',
  'original.ofPages': 'de {count, number}',
  'original.previousPage': 'Página anterior',
  'original.nextPage': 'Página siguiente',
  'original.zoomIn': 'Ampliar',
  'original.zoomOut': 'Reducir',
  'original.zoom': '{scale, number, percent}',
  'original.fit': 'Ajustar al ancho',
  'original.enlarge': 'Mostrar a tamaño completo',
  'original.pageFailed': 'Esta página no puede dibujarse',
  'original.recognised':
    'El texto de esta página se leyó de su imagen (seguridad: {confidence, number, percent}): las coincidencias y los resaltados están en el texto.',
  'original.differs':
    'Esta página está escrita de otro modo que como se leyó su texto: no todas las coincidencias y resaltados pueden mostrarse en ella.',
  'original.noPicture': 'Esta imagen no puede mostrarse aquí',
  'original.noPictureText':
    'Su formato no es de los que dibuja la ventana. Se conserva tal como llegó y puede guardarse.',
};
