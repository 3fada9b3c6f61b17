import type { errors as english } from '../en/errors.ts';

export const errors: Readonly<Record<keyof typeof english, string>> = {
  'error.wrong-usage': 'Esa orden no se entiende: {reason}. Ejecútela con --help para ver cómo se usa.',
  'error.archive-missing':
    'No hay ningún archivo en {path}. Revise la carpeta o cree un archivo nuevo con «create».',
  'error.archive-exists': 'Ya hay algo en {path}. Elija otro nombre: nunca se sobrescribe nada.',
  'error.archive-damaged':
    'El archivo está dañado: {reason}. No escriba en él; restaure la copia de seguridad más reciente. Si no hay ninguna, «salvage» pasa lo intacto a un archivo nuevo y deja este como está.',
  'error.archive-newer':
    'Este archivo lo escribió una versión más reciente de Testimonia (formato {version}). Actualice el programa para abrirlo.',
  'error.archive-in-use': 'El archivo está abierto en otro programa. Ciérrelo allí e inténtelo de nuevo.',
  'error.archive-closed': 'No hay ningún archivo abierto. Abra uno primero.',
  'error.passphrase-unsaid':
    'Diga cuál es la nueva frase de contraseña: --passphrase-file FICHERO (para cambiarla --new-passphrase-file), la variable TESTIMONIA_PASSPHRASE (TESTIMONIA_NEW_PASSPHRASE), o --generate para seis palabras al azar. Con --no-passphrase el archivo queda legible en este disco.',
  'error.passphrase-needed':
    'Este archivo está sellado. Dé su frase de contraseña: con --passphrase-file, en TESTIMONIA_PASSPHRASE, o por teclado cuando se pida.',
  'error.passphrase-wrong':
    'La frase de contraseña no abre este archivo. Revise el teclado y las mayúsculas e inténtelo de nuevo; no se cambió nada.',
  'error.passphrase-weak':
    '{weakness, select, short {La frase de contraseña es demasiado corta: dé al menos 12 caracteres, o mejor seis palabras al azar.} repeated {La frase de contraseña repite muy pocos caracteres. Dé seis palabras al azar.} other {Esta frase de contraseña es de las primeras que se prueban. Dé seis palabras al azar.}}',
  'error.passphrase-differs':
    'Las dos frases de contraseña no son iguales. No se cambió nada; inténtelo de nuevo.',
  'error.recovery-key-mistyped':
    'La clave de recuperación está mal copiada: tiene 8 grupos de 7 letras y cifras, y no concuerdan. Compárelos con la hoja.',
  'error.recovery-key-wrong':
    'La clave de recuperación no es la de este archivo, o una más nueva la ha sustituido.',
  'error.key-missing':
    'Aquí no hay ninguna frase de contraseña ni clave de recuperación {id}. Vea la lista con «passphrase ARCHIVE --list».',
  'error.key-last':
    'Es la última frase de contraseña. Añada antes otra, o deje el archivo abierto con --no-passphrase.',
  'error.memory-missing':
    'No hay memoria libre suficiente para comprobar la frase de contraseña: hacen falta {mebibytes, number} MB. Cierre otros programas e inténtelo de nuevo.',
  'error.read-only':
    'El archivo está en un soporte en el que no se puede escribir. Cópielo a un disco en el que sí se pueda.',
  'error.not-readable':
    'Esta cuenta del equipo no tiene permiso para leer el archivo. Pida ese permiso a su dueño o ábralo con la cuenta de este.',
  'error.disk-failed':
    'El disco dejó de responder: puede estar fallando o haberse desconectado. No se perdió nada de lo guardado. Compruebe que está conectado; si se repite, haga una copia de seguridad en otro disco.',
  'error.no-space':
    'El disco está lleno. No se perdió nada de lo ya guardado; libere espacio e inténtelo de nuevo.',
  'error.document-missing': 'No hay ningún documento {id} en este archivo. Búsquelo con «list» o «search».',
  'error.dossier-missing': 'No hay ningún dosier {id} en este archivo.',
  'error.search-missing':
    'Esa búsqueda guardada ya no está en este archivo. Vuelva a abrir la lista de búsquedas.',
  'error.pdf-too-slow':
    'Mostrar este PDF tardó demasiado y se detuvo: puede estar dañado o hecho para causar daño. Lea su texto en su lugar; el original puede guardarse tal como llegó.',
  'error.note-missing': 'Esa nota ya no está en este archivo. Abra de nuevo el documento.',
  'error.dossier-not-archival':
    '{reason, select, password {Un PDF/A-1b no puede cerrarse con contraseña. Quite la contraseña o elija el PDF simple.} originals {Se pidió PDF/A-1b, pero en el dosier {count, plural, one {figura un original} other {figuran # originales}} página por página, y su contenido puede no cumplirlo. Incluya {count, plural, one {el original} other {los originales}} como texto o elija el PDF simple.} other {El PDF no cumple PDF/A-1b y no se escribió ({faults}). Elija el PDF simple y comuníquelo.}}',
  'error.dossier-empty': 'El dosier no tiene documentos. Añada al menos uno y expórtelo de nuevo.',
  'error.passages-missing':
    'No se ha elegido ningún pasaje de «{title}», aunque solo deben mostrarse pasajes suyos. Elija uno o muestre el texto entero.',
  'error.passage-gone':
    'El texto de «{title}» ya no contiene el pasaje elegido «{passage}»: el documento se ha vuelto a leer desde entonces. Elija de nuevo el pasaje y exporte el dosier.',
  'error.redaction-left':
    '«{found}» debía suprimirse y sigue {where, select, page {en la página {page}} bookmark {en un marcador} metadata {en los metadatos} link {en un enlace} label {en el número de la página {page}} other {dentro del fichero}}{count, plural, =1 {} one { (# lugar en total)} other { (# lugares en total)}}. El dosier no se ha escrito. Suprima también ese lugar, muestre el documento como texto en vez de su original, o cambie las palabras propias del dosier, y expórtelo de nuevo.',
  'error.entry-missing':
    'El registro de actividad no tiene la entrada {sequence}. Vea los números con «log».',
  'error.undo-conflict':
    '{cause, select, dossier {La entrada {sequence} no puede deshacerse: el dosier «{dossier}» nombra un documento que ya no estaría. Quite primero ese documento del dosier.} other {La entrada {sequence} no puede deshacerse: {records, plural, one {# ficha ha cambiado} many {# de fichas han cambiado} other {# fichas han cambiado}} desde entonces (entradas {entries}). Deshaga primero esas, empezando por la más reciente.}}',
  'error.undo-refused': 'La entrada {sequence} no puede deshacerse: no cambió ningún documento ni dosier.',
  'error.import-missing':
    '{id, select, none {Todavía no se ha importado nada en este archivo.} other {No hay ninguna importación {id} en este archivo. La lista se ve con «import-report ARCHIVE --list».}}',
  'error.import-in-dossier':
    'La importación no puede deshacerse: el dosier «{dossier}» nombra un documento de ella. Quite antes el documento del dosier; no se cambió nada.',
  'error.document-in-dossier':
    'El documento no se puede retirar: el dosier «{dossier}» lo nombra. Sáquelo antes del dosier; no se ha cambiado nada.',
  'error.statement-unreadable':
    'Esto no es una constancia, o una letra de su código está mal. Compárela con la hoja; el código empieza por TESTIMONIA1.',
  'error.import-ended':
    'En este archivo no hay ninguna importación así que pueda continuar. Importe de nuevo los ficheros: lo que ya está aquí no se añade dos veces.',
  'error.import-running': 'Ya hay una importación en curso. Espere a que termine o deténgala.',
  'error.archive-busy':
    'Aún hay una importación, una comprobación o una copia de seguridad en marcha. Espere a que termine o deténgala y vuelva a intentarlo.',
  'error.stopped':
    'Se detuvo antes de terminar, como se pidió. Nada quedó a medias; ejecútelo de nuevo para continuar.',
  'error.backup-other':
    'Lo que hay en {path} no es una copia de seguridad de este archivo. Elija otro lugar: allí no se tocó nada.',
  'error.backup-ahead':
    'La copia en {path} contiene cambios que este archivo no tiene: se trabajó en ella, o este archivo es una copia anterior. No se escribió nada; elija otro lugar para esta copia de seguridad y compare las dos.',
  'error.backup-inside':
    'Una copia no puede estar dentro del archivo del que se hace, ni el archivo dentro de su copia. Elija otro lugar, mejor en otro disco.',
  'error.restore-other':
    '{path} no es una copia de seguridad del archivo que está allí. No se escribió nada; restáurela en un lugar nuevo.',
  'error.restore-diverged':
    'La copia de seguridad y el archivo en {path} han seguido caminos distintos: cada uno contiene cambios que el otro no tiene. No se escribió nada; restaure la copia en un lugar nuevo y compare los dos.',
  'error.restore-behind':
    'La copia de seguridad {path} contiene cambios más nuevos que el archivo abierto: este es una copia más antigua. No se escribió nada; ciérrelo y abra la copia de seguridad o restáurela en un lugar nuevo.',
  'error.file-missing': 'El fichero {file} no está, o ya no está. Revise la ruta.',
  'error.file-unreadable':
    'El fichero {file} no se puede leer: {reason}. Compruebe que la memoria está conectada y que usted puede abrir el fichero.',
  'error.file-is-link': '{file} solo apunta a otro lugar y no se siguió. Importe aquello a lo que apunta.',
  'error.file-empty': 'El fichero {file} está vacío. Pida una copia completa a quien se lo entregó.',
  'error.file-too-large': 'El fichero {file} supera {limit}. Divídalo o exporte solo la parte que importa.',
  'error.file-too-deep':
    '{file} está a demasiada profundidad: un fichero dentro de otro, que está dentro de otro. Extráigalo e impórtelo por separado.',
  'error.zip-name-unsafe':
    'El nombre de {file} llevaría fuera de su ZIP, o es uno que algunos sistemas se reservan. No se ha leído; pida el fichero por separado a quien hizo el ZIP.',
  'error.zip-bomb':
    '{file} no se ha leído: se despliega en mucho más de lo que contiene, como los ficheros hechos para dañar. Pida los ficheros mismos a quien se lo dio.',
  'error.bag-field-differs':
    'La bolsa tiene un campo «own.{field}» del tipo {there}; aquí es del tipo {here}. No se importó nada. Dé otro código a uno de los dos campos.',
  'error.script-not-built':
    'La búsqueda de las copias de lectura aún no se ha construido aquí. Ejecute una vez «npm run build» y vuelva a intentarlo.',
  'error.file-not-written': 'El fichero {file} no se pudo escribir: {reason}. Elija otro lugar.',
  'error.file-exists': 'Ya hay un fichero {file}. Elija otro nombre: nunca se sobrescribe nada.',
  'error.sheet-unknown':
    '{file} no es ni un fichero CSV ni un libro de Excel (XLSX). Guarde la tabla como uno de estos e inténtelo de nuevo.',
  'error.sheet-without-files':
    'Ninguna columna de la tabla nombra los ficheros. Llame a una de ellas «archivo»; hay: {columns}.',
  'error.sheet-row-wrong':
    'La fila {row} de la tabla, que nombra {file}, tiene un error: «{cell}». Corríjala e importe de nuevo; lo que ya entró no se toma dos veces.',
  'error.format-unknown':
    'El contenido de {file} es de un tipo que aquí no se puede leer ({kind}). Guárdelo como PDF, DOCX, HTML o texto e importe ese.',
  'error.format-damaged':
    '{file} parece {format}, pero está dañado: {reason}. Ábralo en el programa que lo creó y guárdelo de nuevo.',
  'error.format-encrypted':
    '{file} está protegido con contraseña. Ábralo con la contraseña, guárdelo sin ella e importe esa copia.',
  'error.text-missing':
    '{file} no contiene texto legible; quizá solo imágenes de páginas. Traiga una versión con texto.',
  'error.model-missing':
    'El modelo «{model}» para leer el texto de las imágenes no está instalado. Hay: {known}. Elija uno de ellos o ponga {model}.traineddata en la carpeta resources/ocr.',
  'error.parser-timeout':
    'La lectura de {file} pasó de {seconds} segundos y se detuvo. El fichero puede estar dañado.',
  'error.parser-memory':
    'La lectura de {file} pidió más de {limit} de memoria y se detuvo. No se tocó nada más; el fichero puede estar dañado o ser hostil. Divídalo o exporte solo la parte que importa.',
  'error.parser-crashed':
    'La lectura de {file} hizo caer el proceso de lectura. No se tocó nada más; el fichero puede estar dañado o ser hostil.',
  'error.internal':
    'Ocurrió algo que no debía ocurrir ({reason}). No se perdió nada de lo guardado. Comuníquelo, por favor, con el código «internal».',
  'error.person-missing':
    'Esa persona u organización no está (o ya no está) en este archivo: {id}. Vuelva a abrir la lista de personas.',
  'error.person-merged-with-itself': 'Una persona no puede fusionarse consigo misma. Indique dos distintas.',
  'error.pseudonym-missing':
    '«{name}» debe protegerse y no tiene seudónimo. Indique uno: ocupa el lugar del nombre donde este no debe leerse.',
  'error.pseudonym-tells-name':
    'El seudónimo «{pseudonym}» contiene una forma del propio nombre «{name}». Elija uno que no diga nada de él.',
  'error.case-missing':
    'Ese caso no está (o ya no está) en este archivo: {id}. Vuelva a abrir la lista de casos.',
  'error.campaign-missing':
    'Esa campaña no está (o ya no está) en este archivo: {id}. Vuelva a abrir la lista de campañas.',
  'error.term-in-use':
    'El término «{term}» figura en {documents, plural, one {# documento} other {# documentos}} y no puede eliminarse. Sustitúyalo antes por otro: busque esos documentos, selecciónelos todos y cámbielos juntos (o edit --query).',
  'error.field-in-use':
    'El campo «{field}» está relleno en {documents, plural, one {# documento} other {# documentos}} y no puede eliminarse ni cambiar de clase. Vacíelo antes: busque esos documentos, selecciónelos todos y cámbielos juntos (o edit --query).',
  'error.fields-table-wrong':
    'La fila {row} de la tabla no es un campo (mire: {columns}). Sus columnas son code, type (text, number, date o list), kinds, printed (yes o no), en, fr, es y ar, como en una tabla de campos guardada aquí. No se añadió nada.',
  'error.terms-table-wrong':
    'La fila {row} de la tabla no es un término (mire: {columns}). Sus columnas son list, code, en, fr, es y ar, como en una tabla de términos guardada aquí. No se añadió nada.',
};
