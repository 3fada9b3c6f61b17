import type { sealing as english } from '../en/sealing.ts';

export const sealing: Readonly<Record<keyof typeof english, string>> = {
  'unlock.title': 'Este archivo está bloqueado',
  'unlock.about': 'Está sellado: sin su frase de contraseña no se puede leer nada de él.',
  'unlock.passphrase': 'Frase de contraseña',
  'unlock.recoveryKey': 'Clave de recuperación',
  'unlock.recoveryKeyHint': 'Los 8 grupos de la hoja; las mayúsculas y los espacios no importan.',
  'unlock.open': 'Desbloquear',
  'unlock.opening': 'Se comprueba; tarda uno o dos segundos',
  'unlock.useRecoveryKey': 'Usar la clave de recuperación',
  'unlock.usePassphrase': 'Usar la frase de contraseña',
  'unlock.other': 'Otro archivo',
  'create.title': 'Un archivo nuevo',
  'create.about':
    'Se sella con una frase de contraseña. Sin ella, quien se haga con el disco no puede leer nada.',
  'create.way': 'Cómo sellarlo',
  'create.way.generated': 'Seis palabras al azar',
  'create.way.own': 'Una frase propia',
  'create.way.none': 'Sin frase de contraseña',
  'create.generated': 'Su frase de contraseña',
  'create.generatedText':
    'Nadie puede adivinar estas palabras. Anótelas, guárdelas lejos de este equipo y apréndalas de memoria.',
  'create.another': 'Otras palabras',
  'create.own': 'Su propia frase de contraseña',
  'create.weak.short': 'Demasiado corta: al menos 12 caracteres; mejor, seis palabras al azar.',
  'create.weak.common': 'Demasiado fácil: está entre las primeras que se prueban.',
  'create.weak.repeated': 'Demasiado fácil: repite muy pocos caracteres.',
  'create.fair':
    'Sirve. Seis palabras al azar son más difíciles de adivinar; la línea de un libro o de una canción, no.',
  'create.strong': 'Bastante larga, salvo que esté en un libro o en una canción.',
  'create.none': 'El archivo quedará abierto',
  'create.noneText':
    'Su llave está junto a él: quien se haga con este equipo puede leerlo todo. No guarde en él nada que pueda poner a alguien en peligro.',
  'create.go': 'Elegir una carpeta y crear',
  'create.making': 'Se está creando el archivo',
  'create.back': 'Volver',
  'create.recovery': 'La clave de recuperación',
  'create.recoveryText':
    'Abre el archivo si se olvida la frase de contraseña, y solo se muestra ahora. Anótela o imprímala, y guarde la hoja donde nadie la busque. Sin frase de contraseña ni clave de recuperación nadie puede volver a abrir el archivo, tampoco nosotras.',
  'create.recoveryKey': 'Clave de recuperación',
  'create.print': 'Imprimir',
  'create.kept': 'Tengo la clave de recuperación en papel',
  'passphrase.show': 'Mostrar',
  'passphrase.hide': 'Ocultar',
  'rail.lock': 'Bloquear',
  'sheet.archive': 'Archivo',
  'sheet.madeOn': 'Hecha el',
  'sheet.recovery.title': 'Clave de recuperación',
  'sheet.recovery.about':
    'Esta clave abre el archivo aquí nombrado cuando se olvida su frase de contraseña. Quien tenga esta hoja y una copia del archivo puede leerlo todo.',
  'sheet.recovery.signs':
    'Marque cada grupo una vez copiado o comprobado. Solo hay cifras y mayúsculas; no aparecen las letras I, L, O ni U.',
  'sheet.recovery.steps': 'Qué hacer con esta hoja',
  'sheet.recovery.print': 'Imprímala y compruebe que cada grupo se lee bien.',
  'sheet.recovery.hide':
    'Guarde el papel lejos del ordenador, donde nadie lo busque, o con alguien de confianza.',
  'sheet.recovery.delete':
    'Después borre este fichero de todos los sitios por los que pasó: la carpeta, la papelera, la memoria USB, el mensaje. Un fichero encontrado abre el archivo.',
  'sheet.recovery.use':
    'Para abrir el archivo con ella, elija «Usar la clave de recuperación» donde se pide la frase de contraseña. Las mayúsculas, los espacios y los guiones no importan.',
  'sheet.recovery.renew':
    'En cuanto se haga una clave de recuperación nueva, destruya esta hoja: todavía abre las copias hechas antes.',
};
