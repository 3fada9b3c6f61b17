/** Lo que se dice de dos archivos que se hacen uno. */
export const merging = {
  'cli.merge': 'toma lo que otro archivo tiene y a este le falta',
  'cli.merge.prefer': 'qué valor se muestra donde ambos cambiaron uno: mine, theirs o newer',
  'cli.merge.dryRun': 'solo dice qué vendría, sin escribir nada',
  'cli.merge.otherPassphrase': 'la frase de contraseña del otro archivo: la primera línea de este fichero',
  'cli.merge.ask': 'Frase de contraseña de {name}:',
  'cli.merge.conflict':
    '{id}  {title}  {field}: {shown, select, mine {se queda {mine} (allí: {theirs})} other {se toma {theirs} (aquí: {mine})}}',
  'cli.merge.nowhere': 'nada',
  'cli.merge.stays': '{id}  {title}: se queda, porque un lado lo quitó y el otro aún lo necesita',
  'cli.merge.duplicate':
    '{id}  llegó aparte del mismo fichero que {of}: se conservan los dos, con un solo original',
  'cli.merge.done':
    '{added, plural, =0 {No llegó ningún documento} one {Llegó # documento} other {Llegaron # documentos}}, {updated, number} cambiados, {removed, number} a la papelera; {others, plural, one {# otra ficha} other {# otras fichas}}. {conflicts, plural, =0 {No queda nada por decidir.} one {Un valor cambió en ambos: los dos se conservan en el registro.} other {# valores cambiaron en ambos: todos se conservan en el registro.}}',
  'cli.merge.wouldCome':
    '{added, plural, =0 {No llegaría ningún documento} one {Llegaría # documento} other {Llegarían # documentos}}, {updated, number} cambiarían, {removed, number} irían a la papelera; {others, plural, one {# otra ficha} other {# otras fichas}}. {conflicts, plural, =0 {No quedaría nada por decidir.} one {Un valor cambió en ambos.} other {# valores cambiaron en ambos.}} No se escribió nada.',
  'cli.merge.nothing': 'No hay nada nuevo en él: el archivo queda como está.',
  'cli.merge.open': 'El otro archivo está sellado y este no: lo que llegó queda abierto en este disco.',
} as const;
