import type { activityScreen as english } from '../en/activity.ts';

export const activityScreen: Readonly<Record<keyof typeof english, string>> = {
  'activity.title': 'Actividad',
  'activity.parts': 'Partes de la actividad',
  'activity.part.log': 'Registro',
  'activity.part.checks': 'Comprobaciones',
  'activity.part.backups': 'Copias de seguridad',
  'activity.part.statement': 'Declaración',
  'activity.running.verify': 'Comprobando el archivo',
  'activity.running.backup': 'Copiando',
  'activity.running.restore': 'Recuperando ficheros dañados',
  'activity.objects': '{done, number} de {total, plural, one {# fichero} other {# ficheros}}',
  'activity.stop': 'Detener',
  'activity.stopping': 'Deteniendo',
  'activity.checks': '¿Está todo como se escribió?',
  'activity.checksText':
    'La comprobación lee los ficheros del archivo y compara cada uno con lo que se escribió: los originales con el valor tomado al entrar, el registro asiento por asiento. Mientras tanto puede seguir trabajando.',
  'activity.checkAll': 'Comprobar todo',
  'activity.checkSample': 'Comprobar una muestra (10 %)',
  'activity.neverChecked': 'Sin comprobar desde que se abrió la ventana.',
  'activity.checkFailed': 'La comprobación no llegó a su fin',
  'activity.checkStopped': 'La comprobación se detuvo',
  'activity.checkStoppedText':
    'Nada puede decirse de lo que no alcanzó a leer. Vuelva a iniciarla cuando haya tiempo.',
  'activity.checked':
    '{part, select, some {Muestra del {when}} other {{when}}}: {objects, plural, =0 {ningún fichero leído} one {# fichero leído} other {# ficheros leídos}}, {size}.',
  'activity.checkedLog':
    'El registro está íntegro: {entries, plural, one {# asiento} other {# asientos}}, cada uno unido al anterior.',
  'activity.sound': 'Todo está como se escribió',
  'activity.sampleSound': 'Todo lo leído está como se escribió',
  'activity.unsound':
    '{count, plural, =0 {No todo está como se escribió} one {# fichero no está como se escribió} other {# ficheros no están como se escribieron}}',
  'activity.unsoundText':
    'Todo lo demás puede leerse. No borre nada. Recupere los ficheros dañados de una copia de seguridad (en Copias de seguridad) y compruebe de nuevo. Si vuelve a ocurrir, copie el archivo a otro disco: este puede estar fallando.',
  'activity.logDamaged': 'El registro tiene un asiento ilegible: nadie puede responder de lo anterior a él.',
  'activity.headsDamaged':
    '{count, plural, one {# instantánea de las fichas está dañada; los diarios la suplen.} other {# instantáneas de las fichas están dañadas; los diarios las suplen.}}',
  'activity.damaged': '{count, plural, one {Dañado: # fichero} other {Dañados: # ficheros}}',
  'activity.missing': '{count, plural, one {Falta: # fichero} other {Faltan: # ficheros}}',
  'activity.noDocument': 'El índice de búsqueda: la próxima búsqueda lo rehace',
};
