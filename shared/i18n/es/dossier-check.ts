export const dossierCheck = {
  'dossier.rule.undamaged':
    '{holds, select, true {El fichero está íntegro.} other {El fichero está dañado: {where}}}',
  'dossier.rule.opens':
    '{holds, select, true {Se abre a tamaño real con sus marcadores.} other {No se abre a tamaño real con sus marcadores.}}',
  'dossier.rule.labels':
    '{holds, select, true {Las etiquetas de página se siguen sin huecos.} other {Hay etiquetas de página que no se siguen, en la página del fichero: {where}}}',
  'dossier.rule.numbers':
    '{holds, select, true {Cada página lleva su número.} other {Páginas sin su número: {where}}}',
  'dossier.rule.links':
    '{holds, select, true {Cada enlace lleva a una página.} other {Hay enlaces que no llevan a ninguna parte, en la página: {where}}}',
  'dossier.rule.bookmarks':
    '{holds, select, true {Cada marcador lleva a la página que nombra.} other {Marcadores que no llevan a la página que nombran: {where}}}',
  'dossier.rule.inert':
    '{holds, select, true {Nada se pone en marcha por sí solo: ni programas, ni ficheros adjuntos, ni campos de formulario.} other {Contiene partes que pueden poner algo en marcha: {where}}}',
  'dossier.rule.fonts':
    '{holds, select, true {Todas las fuentes están en el fichero.} other {Fuentes que no están en el fichero: {where}}}',
  'dossier.rule.upright':
    '{holds, select, true {Ninguna página está del revés.} other {Páginas del revés: {where}}}',
  'dossier.rule.archival':
    '{holds, select, true {Cumple PDF/A-1b, para archivar.} other {Dice ser PDF/A-1b y no lo cumple: {where}}}',
  'dossier.rule.same-file':
    '{holds, select, true {Es el fichero del que habla su registro, byte por byte.} other {No es el fichero del que habla su registro: {where}}}',
  'dossier.rule.documents':
    '{holds, select, true {Sus documentos están donde dice su registro.} other {Sus documentos no están donde dice su registro: {where}}}',
  'cli.checkDossier':
    'comprobar el PDF de un dosier: sus números, enlaces y marcadores, y si es el fichero que se hizo (el PDF ocupa el lugar del archivo)',
  'cli.checkDossier.sidecar': 'comparar con su registro (FICHERO.pdf.json si no se nombra otro)',
  'cli.checkDossier.done':
    '{ok, select, true {Todo está en orden} other {No todo está en orden}}: {pages, plural, one {# página} other {# páginas}}.',
  'cli.dossier.passwordFile': 'el fichero cuya primera línea es la contraseña del PDF',
  'cli.dossier.sidecar': 'escribir también un registro para máquinas (FICHERO.pdf.json si no se nombra otro)',
  'cli.dossier.pdfa': 'hacer un PDF/A-1b, para archivar: sin contraseña, los originales como texto',
  'cli.dossier.check': 'comprobar el PDF una vez escrito',
} as const;
