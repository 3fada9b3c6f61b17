export const dossierRedactions = {
  'dossier.original.unredactable':
    '«{title}»: el original contiene palabras suprimidas y no fue posible hacer una copia sin ellas; en su lugar figura su texto, con las supresiones.',
  'dossier.original.flattened':
    '«{title}»: {count, plural, one {la página {pages} del original figura} other {las páginas {pages} del original figuran}} como imagen, porque no había otra forma de retirar las palabras suprimidas.',
  'dossier.original.unread':
    '«{title}»: revise {count, plural, one {la página {pages}} other {las páginas {pages}}} del original. Lo que dice es una imagen o letras que el programa no puede leer: allí no se han buscado las palabras suprimidas.',
  'cli.dossier.redact': 'suprimir estos términos en todas partes (un fichero, un término por línea)',
  'dossier.redactions': 'Supresiones',
  'dossier.redactionsText':
    'Lo que se escribe aquí se retira de cada palabra del PDF: textos, originales, índice, marcadores, nombres de ficheros, metadatos. Un recuadro negro ocupa su lugar. El fichero terminado se revisa una vez más y no se escribe mientras quede algo.',
  'dossier.terms': 'Palabras que retirar',
  'dossier.termsText':
    'Una por línea, sin distinguir mayúsculas ni acentos. Un motivo tras «=» se imprime en el recuadro: Amina Diallo = testigo. Un asterisco incluye palabras más largas: camp*.',
  'dossier.termsWrong':
    'La línea {line, number} necesita una letra o una cifra y 300 signos como máximo, 40 en el motivo. Hasta entonces no retira nada.',
  'dossier.hiddenNames': 'Personas protegidas',
  'dossier.hiddenNames.profile': 'Según los lectores de arriba',
  'dossier.hiddenNames.boxes': 'Tachadas en negro',
  'dossier.redactionsCounting': 'Buscando…',
  'dossier.redactionsFound':
    '{count, plural, =0 {No se ha encontrado nada de esto.} one {# lugar en {documents, plural, one {# documento} other {# documentos}}} other {# lugares en {documents, plural, one {# documento} other {# documentos}}}}',
  'dossier.redactionsIn': '{title}: {count, plural, one {# lugar} other {# lugares}}',
  'dossier.blackened.text': 'Marque un pasaje que deba tacharse y añádalo.',
  'dossier.blackened.add': 'Tachar el pasaje marcado',
  'dossier.blackened.removeOne': 'Mostrar de nuevo el pasaje «{passage}»',
  'cli.redactions': 'mostrar lo que se retiró de cada dosier exportado',
  'cli.redactions.line': '{date} «{title}»: {count, plural, one {# lugar} other {# lugares}}; {terms}',
} as const;
