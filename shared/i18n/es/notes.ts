import type { notes as english } from '../en/notes.ts';

export const notes: Readonly<Record<keyof typeof english, string>> = {
  'note.tools': 'Pasaje seleccionado',
  'note.highlight': 'Resaltar en {colour}',
  'note.colour.yellow': 'amarillo',
  'note.colour.green': 'verde',
  'note.colour.blue': 'azul',
  'note.colour.pink': 'rosa',
  'note.colour': 'Color',
  'note.write': 'Escribir una nota',
  'note.excerpt': 'Añadir al dosier como extracto',
  'note.text': 'Nota',
  'note.save': 'Guardar la nota',
  'note.cancel': 'Cancelar',
  'note.marked': 'Resaltado',
  'note.saved': 'Nota guardada',
  'note.removed': 'Nota eliminada',
  'note.removeOne': 'Eliminar la nota: {note}',
  'note.edit': 'Modificar la nota: {note}',
  'note.show': 'Mostrar en el texto',
  'note.lost':
    'Estas palabras ya no están en el texto, que se volvió a leer desde entonces. La nota se conserva.',
  'note.aboutDocument': 'Sobre todo el documento',
  'note.addToDocument': 'Escribir una nota sobre el documento',
  'note.list': 'Notas y resaltados',
  'note.none': 'Todavía no hay nada marcado',
  'note.noneText':
    'Seleccione palabras en el texto; o pulse allí S para seleccionar una frase, y Mayús con las flechas para tomar más o menos de ella. Después, de 1 a 4 la resalta en un color, N escribe una nota, E la añade al dosier. J y K van de un resaltado al siguiente.',
  'note.count': '{count, plural, one {# resaltado} other {# resaltados}}',
  'note.previous': 'Resaltado anterior',
  'note.next': 'Resaltado siguiente',
  'note.failed': 'La nota no se guardó',
  'note.notRead': 'Las notas no pueden mostrarse',
  'note.opened': 'Nota en este pasaje',
  'note.close': 'Cerrar',
  'note.excerptAdded': 'Pasaje añadido a {dossier}',
  'note.excerptKept':
    '{dossier} muestra este documento entero. El pasaje se conserva para cuando solo se muestren pasajes de él.',
  'cli.notes': 'listar lo marcado y escrito en un documento',
  'cli.notes.line':
    '{kind, select, passage {{colour}: «{passage}»} lost {{colour}: «{passage}» (ya no está en el texto)} other {{colour}: sobre todo el documento}}',
};
