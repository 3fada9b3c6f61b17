import type { changes as english } from '../en/changes.ts';

export const changes: Readonly<Record<keyof typeof english, string>> = {
  'change.selectAll': 'Seleccionar los {count, number}',
  'change.selectAllWords':
    'Seleccionar {count, plural, one {el que tiene} many {los # que tienen} other {los # que tienen}} todas las palabras',
  'change.notSelected':
    'Aún no se pueden señalar todos: se sigue buscando la frase. Inténtelo de nuevo en un momento.',
  'change.open': 'Cambiar…',
  'change.trash': 'Mover a la papelera',
  'change.title': 'Cambiar {count, plural, one {# documento} many {# de documentos} other {# documentos}}',
  'change.what': 'Qué hacer',
  'change.does.add-tag': 'Añadir una etiqueta',
  'change.does.take-tag': 'Quitar una etiqueta',
  'change.does.add-campaign': 'Añadir una campaña',
  'change.does.take-campaign': 'Quitar una campaña',
  'change.does.confidentiality': 'Fijar la confidencialidad',
  'change.does.say': 'Rellenar un campo',
  'change.does.file': 'Poner en un caso',
  'change.does.link': 'Vincular a un documento',
  'change.field': 'Campo',
  'change.fieldText': 'Lo que hay ahora se sustituye; si se deja vacío, se quita.',
  'change.fieldOfKind': 'Se dice solo de los que son de este tipo: {kind}.',
  'change.case': 'Caso',
  'change.newCase': 'Un caso nuevo',
  'change.target': 'Palabras del documento al que vincular',
  'change.targets': 'Qué documento',
  'change.noTarget': 'No se encontró ningún documento.',
  'change.says':
    'Esto cambia {count, plural, one {# documento} many {# de documentos} other {# documentos}}, en un paso que se puede deshacer.',
  'change.do': 'Cambiar {count, plural, one {# documento} many {# de documentos} other {# documentos}}',
  'change.cancel': 'Cancelar',
  'change.done':
    '{count, plural, =0 {Nada que cambiar: todos lo dicen ya} one {# documento cambiado} many {# de documentos cambiados} other {# documentos cambiados}}',
  'change.trashed':
    '{count, plural, one {# documento movido a la papelera} many {# de documentos movidos a la papelera} other {# documentos movidos a la papelera}}',
  'activity.part.trash': 'Papelera',
  'trash.text':
    'Los documentos que se quitaron, con sus originales. No están en ninguna búsqueda ni expediente, y cada uno puede volver tal como era.',
  'trash.empty': 'La papelera está vacía',
  'trash.when': 'Quitado el {when}, entrada {entry, number}',
  'trash.restore': 'Restaurar «{title}»',
  'trash.restoreAll':
    '{count, plural, one {Restaurar el documento} many {Restaurar los # de documentos} other {Restaurar los # documentos}}',
  'trash.restored':
    '{count, plural, one {# documento restaurado} many {# de documentos restaurados} other {# documentos restaurados}}',
  'trash.count':
    '{count, plural, =0 {La papelera está vacía} one {# documento en la papelera} many {# de documentos en la papelera} other {# documentos en la papelera}}',
};
