import type { checks as english } from '../en/checks.ts';

export const checks: Readonly<Record<keyof typeof english, string>> = {
  'activity.restore': 'Recuperar ficheros dañados',
  'activity.restoreText':
    'Lo que una comprobación encuentra dañado o perdido se toma de una copia de seguridad de este archivo; nada de lo que vino después se pierde. No se pide ninguna frase de contraseña, y la copia solo se lee.',
  'activity.bringBack': 'Recuperar ficheros dañados…',
  'activity.restore.failed': 'No se recuperaron los ficheros',
  'activity.restore.stopped': 'La recuperación se detuvo',
  'activity.restore.stoppedText':
    'Lo recuperado hasta entonces se queda. Empiece de nuevo con la misma copia para continuar.',
  'activity.restore.done': 'Está todo lo que la copia puede dar',
  'activity.restore.inPart': 'No todo pudo recuperarse',
  'activity.restore.counts':
    '{copied, plural, =0 {Ningún fichero que recuperar} one {# fichero recuperado} other {# ficheros recuperados}} ({size}) de {objects, plural, one {# fichero} other {# ficheros}}. Compruebe de nuevo para asegurarse.',
  'activity.restore.damaged':
    '{count, plural, one {Dañado también en la copia: # fichero. Pruebe con otra copia.} other {Dañados también en la copia: # ficheros. Pruebe con otra copia.}}',
  'checks.vault': 'El fichero de los accesos',
  'checks.vault.altered':
    'No está como este programa lo tiene abierto. Recupere los ficheros dañados antes de cerrar el archivo: entonces se escribe de nuevo.',
  'checks.vault.older':
    'Se repuso uno anterior: una frase de contraseña que se quitó puede volver a abrir el archivo. Mire la lista en los ajustes y quite lo que no deba estar.',
  'checks.vault.left':
    'Un cambio de los accesos quedó interrumpido. No importa: la próxima apertura lo arregla.',
  'checks.log':
    '{count, plural, =0 {El registro no termina como este programa lo tiene abierto} one {El registro: # lugar no está como se escribió} other {El registro: # lugares no están como se escribieron}}',
  'checks.logText':
    'Nadie puede responder de los asientos que hay ahí. Recupere los ficheros dañados de una copia de seguridad. Lo que aún se nombre después está en la parte más nueva: deje el archivo como está y restaure la copia más nueva en un lugar nuevo.',
  'checks.log.damaged': 'Cambiado o cortado en el byte {at, number}',
  'checks.log.missing': '{at, plural, =0 {Falta el fichero entero} other {Falta a partir del byte #}}',
  'checks.log.out-of-order': 'Lo que hay en el byte {at, number} no sigue a lo anterior',
  'checks.heads':
    '{count, plural, one {# instantánea de las fichas está dañada} other {# instantáneas de las fichas están dañadas}}',
  'checks.headsText':
    'No se pierde ninguna ficha: el registro la suple. Al recuperar ficheros dañados se retira.',
  'checks.strange':
    '{count, plural, one {# fichero no es parte del archivo} other {# ficheros no son parte del archivo}}',
  'checks.strangeText':
    'Nunca se lee y se deja como está: alguien lo puso ahí, o lo dejó una copia interrumpida. Si nadie lo conoce, sáquelo de la carpeta del archivo.',
  'checks.litter':
    '{count, plural, one {# fichero que dejó el sistema} other {# ficheros que dejó el sistema}}',
  'checks.litterText': 'Sin importancia: el archivo nunca lo lee.',
};
