export const dossierRedactions = {
  'dossier.original.unredactable':
    '«{title}»: el original contiene palabras suprimidas y no fue posible hacer una copia sin ellas; en su lugar figura su texto, con las supresiones.',
  'dossier.original.flattened':
    '«{title}»: {count, plural, one {la página {pages} del original figura} other {las páginas {pages} del original figuran}} como imagen, porque no había otra forma de retirar las palabras suprimidas.',
  'dossier.original.unread':
    '«{title}»: revise {count, plural, one {la página {pages}} other {las páginas {pages}}} del original. Lo que dice es una imagen o letras que el programa no puede leer: allí no se han buscado las palabras suprimidas.',
  'cli.dossier.redact': 'suprimir estos términos en todas partes (un fichero, un término por línea)',
} as const;
