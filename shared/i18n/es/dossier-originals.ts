export const dossierOriginals = {
  'dossier.caution.consent-missing': '«{title}»: no consta el consentimiento para usar este testimonio.',
  'dossier.caution.consent-other-use':
    '«{title}»: el consentimiento que consta es para otros usos que este dosier.',
  'dossier.caution.consent-ended': '«{title}»: el consentimiento para usar este testimonio ha terminado.',
  'dossier.caution.document-restricted': '«{title}»: el archivo lo tiene por restringido.',
  'dossier.pseudonyms-met':
    '«{names}» está ya en los documentos y aquí es un seudónimo. Si es el nombre verdadero de la persona, se ha impreso: escriba primero el seudónimo y después los nombres.',
  'dossier.fonts-replaced':
    'Fuentes que los originales nombran pero no contienen, sustituidas por otras de igual anchura: {names}',
  'dossier.fonts-missing':
    'Fuentes que los originales nombran pero no contienen y que nada puede sustituir: {names}. Cada lector muestra lo que tiene.',
  'dossier.result.originals': '{count, plural, one {Revise un documento} other {Revise # documentos}}',
  'dossier.original.encrypted':
    '«{title}»: el original está bloqueado con una contraseña; en su lugar figura su texto.',
  'dossier.original.damaged':
    '«{title}»: el original está dañado y no es posible mostrar sus páginas; en su lugar figura su texto.',
  'dossier.original.no-pages':
    '«{title}»: el original no tiene páginas que mostrar; en su lugar figura su texto.',
  'dossier.original.mended':
    '«{title}»: el fichero del original estaba dañado y se reparó; compare sus páginas con el original.',
  'dossier.original.changed': '«{title}», no se ha tomado del original: {parts}',
  'dossier.original.leftOut.scripts':
    '{count, plural, one {# programa incrustado} other {# programas incrustados}}',
  'dossier.original.leftOut.attachments':
    '{count, plural, one {# fichero adjunto} other {# ficheros adjuntos}}',
  'dossier.original.leftOut.actions':
    '{count, plural, one {# enlace o acción que lleva fuera del dosier} other {# enlaces o acciones que llevan fuera del dosier}}',
  'dossier.original.leftOut.media':
    '{count, plural, one {# sonido o película} other {# sonidos o películas}}',
  'dossier.original.leftOut.fields':
    '{count, plural, one {# campo de formulario (ahora parte de la página)} other {# campos de formulario (ahora parte de las páginas)}}',
  'dossier.original.leftOut.emptyFields':
    '{count, plural, one {# campo de formulario cuyo contenido no se ve} other {# campos de formulario cuyo contenido no se ve}}',
  'dossier.original.leftOut.deadLinks':
    '{count, plural, one {# enlace que no llevaba a ninguna parte} other {# enlaces que no llevaban a ninguna parte}}',
} as const;
