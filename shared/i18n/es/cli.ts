import type { cli as english } from '../en/cli.ts';

export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.about':
    'Un archivo sin conexión de artículos y resoluciones judiciales, y los dosieres en PDF que se hacen con él.',
  'cli.json': 'escribir solo JSON en la salida estándar',
  'cli.create': 'crear un archivo',
  'cli.create.noPassphrase': 'dejarlo sin sellar: su contenido queda legible en este disco',
  'cli.create.done': 'Se creó el archivo {name}.',
  'cli.passphraseFile': 'la frase de contraseña: la primera línea de este fichero',
  'cli.recoveryKeyFile': 'en su lugar, la clave de recuperación: la primera línea de este fichero',
  'cli.by': 'quién trabaja: el registro guarda este nombre con cada cambio',
  'cli.acceptCopy':
    'dar por buena de ahora en adelante un archivo que es una copia más antigua o que siguió otro camino',
  'cli.copy.older':
    'Esta es una copia más antigua del archivo: termina en la entrada {found, number}, y el {date} se vio aquí la entrada {seen, number}. Alguien puso una copia antigua en su lugar, o se restauró una copia de seguridad. Los cambios hechos desde entonces no están, y una frase de contraseña retirada desde entonces vuelve a abrirlo. Busque la más reciente; si no la hay, o si la restauró usted, indique una vez --accept-copy.',
  'cli.copy.forked':
    'Esta copia del archivo siguió otro camino: lo que sigue a la entrada {seen, number}, vista aquí el {date}, no es lo que había. Se hicieron cambios en dos copias, o alguien la sustituyó. Busque la otra copia y compárelas con «log»; para seguir con esta, indique una vez --accept-copy.',
  'cli.repair.torn':
    'El último cambio se estaba escribiendo en {file} cuando se cortó la corriente o terminó el programa; nunca se dio por guardado y se dejó fuera. No falta nada de lo que se dio por guardado.',
  'cli.repair.damaged':
    '{file} está dañado; otros archivos lo sustituyen y no falta nada. Puede que el disco esté fallando: haga una copia de seguridad y después ejecute «verify».',
  'cli.create.generate': 'tomar como nueva frase de contraseña seis palabras al azar, mostradas una sola vez',
  'cli.create.open': 'No está sellado: su clave está a su lado, y quien tenga este disco puede leerlo.',
  'cli.passphrase': 'cambiar la frase de contraseña, añadir una, quitar una',
  'cli.passphrase.newFile': 'la nueva frase de contraseña: la primera línea de este fichero',
  'cli.passphrase.add': 'añadir la nueva junto a las demás, para otra persona',
  'cli.passphrase.remove': 'quitar esta frase de contraseña o clave de recuperación',
  'cli.passphrase.list': 'solo mostrar lo que hay',
  'cli.passphrase.newRecoveryKey': 'hacer una nueva clave de recuperación; la anterior ya no abre nada',
  'cli.passphrase.none': 'quitar todas las frases de contraseña: el archivo queda legible en este disco',
  'cli.passphrase.ask': 'Frase de contraseña:',
  'cli.passphrase.askNew': 'Nueva frase de contraseña (solo Intro: seis palabras al azar):',
  'cli.passphrase.askAgain': 'Otra vez:',
  'cli.passphrase.generated': 'Frase de contraseña (se muestra solo esta vez): {passphrase}',
  'cli.passphrase.recoveryKey':
    'Clave de recuperación (se muestra solo esta vez; anótela y guárdela en otro lugar):\n  {recoveryKey}',
  'cli.passphrase.slot.passphrase':
    '{id}  frase de contraseña, del {date}{isInUse, select, true { (en uso)} other {}}',
  'cli.passphrase.slot.recovery':
    '{id}  clave de recuperación, del {date}{isInUse, select, true { (en uso)} other {}}',
  'cli.passphrase.slot.none': '{id}  sin frase de contraseña: la clave está a la vista desde el {date}',
  'cli.recoverySheet': 'escribir también la clave de recuperación en un PDF para imprimir (bórrelo después)',
  'cli.recoverySheet.done':
    'La clave de recuperación está en {file}. Imprímala y borre después el fichero: abre el archivo.',
  'cli.import': 'incorporar ficheros y carpetas',
  'cli.import.kind': 'qué son: article, ruling, law, testimony, report, other',
  'cli.import.language': 'su idioma (BCP 47), si los ficheros no lo dicen',
  'cli.import.ocr':
    'leer el texto de las imágenes en estos idiomas (eng+fra, o en,fr); si falta, se reconocen',
  'cli.import.noOcr': 'no leer texto en las imágenes',
  'cli.import.resume': 'continuar una importación interrumpida, la última si no se indica otra; sin rutas',
  'cli.import.jobs': 'cuántos ficheros se leen a la vez; si no se indica, tantos como núcleos',
  'cli.import.metadata': 'una tabla (CSV o XLSX) que describe los ficheros: su columna «archivo» los nombra',
  'cli.import.sheet': 'la hoja del libro que se lee; si falta, la primera',
  'cli.import.columnsOption':
    'qué dicen las columnas, si su nombre no lo dice: «Día=date, Nota=»; se recuerda para la próxima tabla',
  'cli.import.columns':
    '{known, plural, =0 {No se entiende ninguna columna.} one {Se entiende # columna.} other {Se entienden # columnas.}} {unknown, plural, =0 {} other {Quedan aparte: {names}.}}',
  'cli.import.row': 'fila {row, number}{isNamed, select, true {, {column}} other {}}: {wrong}',
  'cli.import.withoutRow': 'sin fila   {file}',
  'cli.import.dryRun': 'decir qué pasaría, sin escribir nada',
  'cli.import.imported': 'importado  {file}  ({id})',
  'cli.import.duplicate': 'duplicado  {file}  (ya está aquí como {id})',
  'cli.import.skipped': 'omitido    {file}',
  'cli.import.failed': 'fallido    {file}\n           {reason}',
  'cli.import.poorlyRead':
    '           leído de una imagen, mal (seguridad del {confidence, number, percent}): compárelo con el original',
  'cli.import.near':
    '           casi el mismo texto que {id} (parecido del {likeness, number, percent}){isKept, select, true {; se conservan los dos} other {: compare los dos, o diga «keep-both»}}',
  'cli.import.progress': '{done, number} de {total, number} ficheros',
  'cli.import.indexing': 'Indexando…',
  'cli.import.summary':
    '{imported, plural, one {# importado} other {# importados}}, {duplicates, plural, one {# duplicado} other {# duplicados}}, {skipped, plural, one {# omitido} other {# omitidos}}, {failed, plural, one {# fallido} other {# fallidos}}, en {seconds, number} s.',
  'cli.importReport': 'qué fue de cada fichero de una importación, la más reciente si no se dice otra',
  'cli.importReport.csv': 'como tabla (CSV) en la salida estándar',
  'cli.importReport.out': 'escribir la tabla (CSV) en este fichero nuevo',
  'cli.importReport.list': 'nombrar todas las importaciones, una por línea',
  'cli.importReport.written': 'El informe se escribió en {file}.',
  'cli.importReport.run':
    '{id}  {date}  {end, select, broken {interrumpida, siga con «import --resume»} stopped {detenida, siga con «import --resume»} other {terminada}}: importados {imported, number}, duplicados {duplicates, number}, omitidos {skipped, number}, fallidos {failed, number}.',
  'cli.list': 'enumerar los documentos, una ficha por línea',
  'cli.list.kind': 'solo este tipo',
  'cli.list.country': 'solo este país (ISO 3166-1)',
  'cli.list.csv': 'escribirlos también en una tabla, una columna por campo',
  'cli.list.tag': 'solo con esta etiqueta',
  'cli.limit': 'como máximo, tantos',
  'cli.offset': 'saltarse los primeros, tantos',
  'cli.show': 'mostrar un documento',
  'cli.show.text': 'su texto',
  'cli.show.original': 'escribir el original, bit por bit, en este fichero',
  'cli.show.written': 'El original se escribió en {file}. Su SHA-256 es el de la importación.',
  'cli.edit': 'cambiar campos de un documento (campo=valor)',
  'cli.edit.query': 'todo lo que encuentra esta consulta, en un paso que se puede deshacer',
  'cli.edit.addTag': 'darles también esta etiqueta',
  'cli.edit.removeTag': 'quitarles esta etiqueta',
  'cli.edit.done':
    '{edited, plural, =0 {Nada que cambiar.} one {# documento cambiado: asiento {entry} del registro.} other {# documentos cambiados: asiento {entry} del registro.}}',
  'cli.trash': 'mostrar la papelera, poner documentos en ella o recuperarlos',
  'cli.trash.query': 'poner en ella todo lo que encuentra esta consulta',
  'cli.trash.restore': 'recuperar estos',
  'cli.trash.restored':
    '{documents, plural, one {# documento recuperado} other {# documentos recuperados}}: asiento {entry} del registro.',
  'cli.trash.removed':
    '{documents, plural, one {# documento está en la papelera} other {# documentos están en la papelera}}: el asiento {entry} del registro se deshace con «undo».',
  'cli.trash.none': 'La consulta no encuentra nada.',
  'cli.trash.empty': 'La papelera está vacía.',
  'cli.search': 'encontrar documentos',
  'cli.search.sort': 'relevance (relevancia) o date (fecha)',
  'cli.search.facets':
    'contar todos los resultados por tipo, país, año, lengua, campaña, etiqueta, resultado y tribunal',
  'cli.search.batch': 'un fichero con una consulta por línea, o nombre, tabulador y consulta',
  'cli.search.reading': 'Entendido así: {reading}',
  'cli.search.suggestion': '¿Quiso decir: {suggestion}?',
  'cli.search.someWords': 'Algunas de las palabras:',
  'cli.search.total':
    '{total, plural, =0 {No se encontró nada} one {# documento} other {# documentos}}, {ms, number} ms.',
  'cli.search.batchLine': '{name}: {total, plural, =0 {nada} one {# documento} other {# documentos}}',
  'cli.dossier': 'hacer un dosier en PDF',
  'cli.dossier.out': 'el PDF que se escribe',
  'cli.dossier.query': 'todos los documentos con todas las palabras de esta consulta',
  'cli.dossier.ids': 'estos documentos, en este orden (A,B,C)',
  'cli.dossier.definition': 'una definición: un fichero JSON con título y secciones',
  'cli.dossier.title': 'el título de la portada',
  'cli.dossier.language': 'el idioma de la portada, el índice y los rótulos: en, fr, es, ar',
  'cli.dossier.profile':
    'para quién: court (los nombres tal cual), public (seudónimos, sin documentos de acceso restringido)',
  'cli.dossier.bates': 'va delante de cada número de página, que entonces tiene seis cifras: ABC000123',
  'cli.dossier.volumes': 'dividido en volúmenes de a lo sumo tantas páginas',
  'cli.dossier.volume':
    '{file}: desde la página {firstPage}, {pages, plural, one {# página} other {# páginas}}, SHA-256 {sha256}',
  'cli.dossier.progress': '{done, number} de {total, number} páginas',
  'cli.dossier.done':
    'Se escribió {file}: {pages, plural, one {# página} other {# páginas}}, {documents, plural, one {# documento} other {# documentos}}, {bytes, plural, one {# byte} other {# bytes}}.\nSHA-256 {sha256}',
  'cli.dossier.glyphMissing':
    'Ninguna fuente de aquí tiene el carácter {codePoint}; se dibuja como un recuadro, {count, plural, one {una vez} other {# veces}}.',
  'cli.dossier.untitled': 'Dosier',
  'cli.log': 'el registro de actividad, un asiento por línea',
  'cli.log.document': 'solo el historial de este documento',
  'cli.log.limit': 'solo las más recientes, tantas',
  'cli.log.signOff':
    'escribir en este fichero una constancia de cómo termina el registro, para comprobarla después',
  'cli.log.signedOff': 'Constancia escrita en {file}. Imprímala, o désela a alguien que la guarde.',
  'cli.keepBoth': 'conservar dos documentos de texto casi igual: ninguna importación vuelve a preguntarlo',
  'cli.keepBoth.known': 'Ya se sabía que se conservan los dos.',
  'cli.undo': 'deshacer una entrada del registro de actividad',
  'cli.undoImport': 'deshacer una importación: quitar todos los documentos que añadió',
  'cli.undoImport.done':
    '{removed, plural, =0 {Ya no queda nada de ella aquí.} one {Se quitó # documento.} other {Se quitaron # documentos.}}',
  'cli.rebuildIndex': 'rehacer el índice de búsqueda a partir de los textos',
  'cli.rebuildIndex.progress': '{done, number} de {total, number} documentos',
  'cli.rebuildIndex.done':
    'El índice de búsqueda está rehecho: {documents, plural, one {# documento} other {# documentos}}, {terms, number} palabras distintas, {seconds, number} s.',
  'cli.verify': 'leer cada byte y decir qué no está como se escribió',
  'cli.verify.statement': 'comprobar también una constancia: su fichero, o su código',
  'cli.verify.sample': 'leer solo una parte de los objetos: 10%',
  'cli.verify.progress': '{done, number} de {total, number} objetos',
  'cli.verify.damaged': 'dañado  {file}  {document}',
  'cli.verify.missing': 'falta   {file}  {document}',
  'cli.verify.log':
    '{ok, select, true {El registro está íntegro} other {El registro está dañado}}: {entries, plural, one {# entrada} other {# entradas}}, cabeza {head}',
  'cli.verify.index':
    '{ok, select, true {El índice de búsqueda está al día.} other {El índice de búsqueda está atrasado; la próxima búsqueda lo pondrá al día.}}',
  'cli.verify.done':
    '{ok, select, true {Todo está como se escribió} other {No todo está como se escribió: restaure de una copia los ficheros nombrados arriba}}: {objects, plural, one {# objeto} other {# objetos}}, {bytes, number} bytes leídos, {swept, number} restos eliminados.',
  'cli.person': 'personas y organizaciones: list, show, add, edit, merge, remove',
  'cli.person.variants': 'otras formas del nombre, separadas por punto y coma',
  'cli.person.organisation': 'una organización, no una persona',
  'cli.person.protected': 'protegida: en los dosieres públicos el seudónimo sustituye a todas las formas',
  'cli.person.pseudonym': 'lo que ocupa el lugar del nombre',
  'cli.person.note': 'una nota sobre la ficha',
  'cli.undoHint': 'Para deshacerlo: undo ARCHIVE {sequence}',
  'cli.case': 'casos: list, show, add, link, suggest, remove',
  'cli.case.title': 'crear un caso nuevo con este título',
  'cli.case.note': 'una nota sobre el caso nuevo',
  'cli.case.wonOnAppeal': 'solo aquellos con una condena tras una absolución',
  'cli.case.retaliation': 'solo aquellos con una demanda contra una persona que habló',
  'cli.terms':
    'términos que ofrecen las fichas: list, add LISTA CÓDIGO, remove LISTA CÓDIGO, export FICHERO.csv, import FICHERO.csv',
  'cli.fields': 'campos de las fichas: list, add CÓDIGO, remove CÓDIGO, export FILE.csv, import FILE.csv',
  'cli.fields.type': 'text, number, date o list (sus términos: terms add own.CÓDIGO ...)',
  'cli.fields.kinds': 'solo para estos tipos de documentos, separados por comas',
  'cli.fields.printed': 'impreso en los dosieres bajo el título',
  'cli.label': 'su nombre en este idioma',
  'cli.campaign': 'campañas: list, show, add, edit, remove',
  'cli.campaign.variants': 'las otras etiquetas de la misma campaña, separadas por punto y coma',
  'cli.campaign.firstSeen': 'cuándo se vio por primera vez (EDTF)',
  'cli.campaign.reached': 'adónde llegó: FR:2017-10, US',
  'cli.campaign.lawWithin': 'solo aquellas con países que aprobaron una ley en ese número de años',
  'cli.campaign.line':
    '{documents, plural, =0 {sin documentos} one {# documento} other {# documentos}}; {countries}; una ley en el plazo: {changed}',
  'cli.campaign.loose':
    '{tag}: {documents, plural, one {# documento} other {# documentos}}, que ninguna campaña describe aún',
  'cli.list.case': 'solo los de este caso',
  'cli.dossier.case':
    'los documentos de este caso: sus resoluciones por instancias y después los demás por fecha',
};
