/** Lo que se dice de una bolsa (BagIt), una frase por fallo. */
export const bag = {
  'bag.declaration-missing': 'Falta {file}: no es una bolsa BagIt.',
  'bag.declaration-wrong':
    '{file} no son las dos líneas que pide BagIt (versión, juego de caracteres), en UTF-8 y sin marca inicial.',
  'bag.version-unknown':
    '{file} indica una versión de BagIt desconocida: {found}. Se pueden leer las versiones 0.93 a 1.0.',
  'bag.charset-unknown': '{file} indica un juego de caracteres desconocido: {found}.',
  'bag.charset-wrong': '{file} no está en el juego de caracteres que indica bagit.txt.',
  'bag.manifest-missing': 'No hay ningún manifiesto del contenido, como {file}.',
  'bag.line-wrong': '{file}, línea {line}, no se puede leer.',
  'bag.path-unsafe': '{file}, línea {line}, lleva fuera de la bolsa: {found}. No se sigue.',
  'bag.path-elsewhere': '{file}, línea {line}, nombra un fichero que no está en data/: {found}.',
  'bag.hashes-differ':
    '{file}, línea {line}, da a {found} una segunda suma de verificación, distinta de la primera.',
  'bag.file-missing': '{file} figura en la lista y no está. Pídalo a quien hizo la bolsa.',
  'bag.file-awaited':
    '{file} debía traerse de la red y no está. Nunca se trae nada: haga que lo pongan en la bolsa.',
  'bag.file-unlisted': '{file} está y no figura en los manifiestos como debería.',
  'bag.file-is-link': '{file} es un enlace, no un fichero. No se sigue.',
  'bag.file-unreadable': '{file} no se puede leer. Quizá el soporte esté dañado: cópielo de nuevo.',
  'bag.file-unproven':
    '{file} solo figura con sumas de verificación que aquí no se pueden calcular: nadie puede decir si es lo que era.',
  'bag.fixity': '{file} no es lo que era cuando se hizo la bolsa: su suma de verificación difiere.',
  'bag.oxum': '{file} indica otro tamaño del contenido que {found} (bytes.ficheros), el que hay.',
  'bag.listed-twice': '{file}, línea {line}, incluye {found} por segunda vez.',
  'bag.listed-otherwise':
    '{file} incluye {found}; el nombre del fichero difiere en mayúsculas o en cómo se escriben los acentos.',
  'bag.listed-relative': '{file}, línea {line}, escribe ./ delante de una ruta: {found}.',
  'bag.made-with-tools':
    '{file}, línea {line}, lleva un asterisco delante de la ruta, como lo escriben las herramientas de sumas.',
  'bag.system-file': '{file} lo dejó un sistema operativo; no es documento de nadie.',
  'bag.system-file-missing':
    '{file} figura en la lista y no está; lo había dejado un sistema operativo y no falta ningún documento.',
  'bag.fetch': '{file} incluye ficheros que traer de la red ({found}). Nunca se trae nada.',
  'bag.algorithm-unknown': '{file} usa sumas de verificación que aquí no se pueden calcular: {found}.',
  'bag.metadata-wrong': '{file}, línea {line}, no es «Etiqueta: valor».',
  'cli.importBag': 'comprueba una bolsa (BagIt, una carpeta o un ZIP) e importa lo que contiene',
  'cli.checkBag':
    'comprueba una bolsa (BagIt): si está completa y cada fichero es lo que era (una carpeta o un ZIP en lugar del archivo)',
  'cli.checkBag.progress': 'Comprobados {done} de {of} ficheros',
  'cli.checkBag.done':
    '{state, select, valid {La bolsa es válida} complete {La bolsa está completa, pero no es válida} other {La bolsa no está completa}}: {files, plural, one {# fichero} other {# ficheros}}.',
} as const;
