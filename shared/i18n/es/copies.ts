import type { copies as english } from '../en/copies.ts';

export const copies: Readonly<Record<keyof typeof english, string>> = {
  'cli.verify.head': 'dañado  {file}  (sin consecuencias: otros lo sustituyen)',
  'cli.verify.logFault':
    '{why, select, missing {falta } other {dañado}}  {file}  {why, select, missing {(desde el byte {at, number})} damaged {(en el byte {at, number})} other {(lo que hay en el byte {at, number} no sigue a lo anterior)}}',
  'cli.verify.vault':
    '{why, select, altered {dañado  {file}  (no es el que este programa tiene abierto)} older {anterior  {file}  (se repuso uno anterior: frases de contraseña retiradas pueden volver a abrir el archivo)} other {quedó   {file}  (sin consecuencias: la próxima apertura lo resuelve)}}',
  'cli.verify.strange':
    'extraño  {file}  {isHarmless, select, true {(sin consecuencias: lo dejó el sistema)} other {(no forma parte del archivo; se deja como está)}}',
  'cli.backup': 'hacer o poner al día una copia comprobada que se abre por sí misma',
  'cli.restore': 'recuperar de una copia de seguridad lo dañado o lo que falta, o todo',
  'cli.copy.progress': '{done, number} de {total, number} objetos',
  'cli.copy.damaged': 'dañado  {file}  {document}',
  'cli.backup.done':
    '{ok, select, true {La copia de seguridad está íntegra} other {A la copia de seguridad le falta lo nombrado arriba: está dañado en el archivo}}: {objects, plural, one {# objeto} other {# objetos}}, {copied, plural, one {# copiado} other {# copiados}} ahora ({bytes, plural, one {# byte} other {# bytes}}), {removed, plural, one {# eliminado} other {# eliminados}} que ya nada necesita.',
  'cli.restore.done':
    '{ok, select, true {Todo está como se escribió} other {Lo nombrado arriba no se pudo recuperar: también está dañado en la copia}}: {objects, plural, one {# objeto} other {# objetos}}, {copied, plural, one {# recuperado} other {# recuperados}} ({bytes, plural, one {# byte} other {# bytes}}).',
  'cli.salvage': 'pasar a un archivo nuevo lo que está intacto en uno dañado',
  'cli.salvage.newPassphrase':
    'la frase de contraseña del archivo nuevo: la primera línea de este fichero; si no, la que abre el dañado',
  'cli.salvage.lost':
    '{why, select, original {perdido  el original de {id}  {title}  {file}  (su texto está en el archivo nuevo)} text {perdido  el texto de {id}  {title}  {file}  (su original está en el archivo nuevo)} layer {perdido  el lugar de las palabras en las páginas escaneadas de {id}  {title}  {file}  (lo demás está en el archivo nuevo)} other {perdido  todo de {id}  {title}  {file}}}',
  'cli.salvage.log':
    'El registro del archivo dañado está roto: {entriesLost, plural, =0 {no se sabe de ninguna entrada que falte} one {no se puede leer # entrada, y con ella puede faltar un cambio} other {no se pueden leer # entradas, y con ellas pueden faltar cambios}}.',
  'cli.salvage.cutOff':
    'El archivo nuevo «{name}» se abre y contiene lo salvado hasta entonces. No es todo: vuelva a ejecutar «salvage» hacia otro lugar.',
  'cli.salvage.done':
    '{ok, select, true {Todo se salvó en «{name}»} other {Lo que se pudo salvar está en «{name}»; el archivo dañado quedó como estaba, consérvelo}}: {documents, plural, one {# documento} other {# documentos}}, {objects, plural, one {# objeto} other {# objetos}}, {bytes, plural, one {# byte} other {# bytes}}{lost, plural, =0 {} one {, # pérdida nombrada arriba} other {, # pérdidas nombradas arriba}}.',
};
