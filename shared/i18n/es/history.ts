import type { history as english } from '../en/history.ts';

export const history: Readonly<Record<keyof typeof english, string>> = {
  'history.line':
    '{sequence}  {at, date, medium} {at, time, medium}  {isNamed, select, true {{who}: } other {}}{what}',
  'history.action.archive-created': 'archivo creado',
  'history.action.keys-changed': 'frases de contraseña o clave de recuperación cambiadas',
  'history.action.mapping-remembered': 'columnas de una tabla recordadas',
  'history.action.pair-kept': 'texto casi igual, se conservan los dos: «{title}»',
  'history.action.documents-imported':
    '{documents, plural, =0 {importación terminada} one {importado: «{title}»} many {importados: # de documentos} other {importados: # documentos}}',
  'history.action.document-edited':
    '{documents, plural, one {editado: «{title}»} many {editados: # de documentos} other {editados: # documentos}}',
  'history.action.document-removed':
    '{documents, plural, one {documento retirado: «{title}»} other {# documentos retirados}}',
  'history.action.documents-restored':
    '{documents, plural, one {documento recuperado: «{title}»} other {# documentos recuperados}}',
  'history.action.dossier-saved': 'dosier guardado: «{title}»',
  'history.action.dossier-redacted': 'dosier exportado con supresiones: «{title}»',
  'history.action.dossier-removed': 'dosier retirado: «{title}»',
  'history.action.search-saved': 'búsqueda guardada: «{title}»',
  'history.action.search-removed': 'búsqueda eliminada: «{title}»',
  'history.action.index-saved': 'índice guardado',
  'history.action.undone': 'entrada {undoes} deshecha',
  'history.action.import-undone':
    '{documents, plural, one {importación deshecha: «{title}»} other {importación deshecha: # documentos}}',
  'history.action.archives-merged': 'otro archivo fusionado con este: «{title}»',
  'history.action.archive-migrated': 'archivo pasado a un formato más nuevo',
  'history.action.archive-salvaged': 'lo legible de un archivo dañado, salvado aquí',
  'history.action.archive-backed-up': 'copia de seguridad hecha',
  'history.action.archive-restored': 'restaurado desde una copia de seguridad',
  'history.action.person-saved': 'persona u organización guardada: «{title}»',
  'history.action.person-removed': 'persona u organización eliminada: «{title}»',
  'history.action.people-merged': 'dos fusionadas en una: «{title}»',
  'history.action.case-saved': 'caso guardado: «{title}»',
  'history.action.case-removed': 'caso eliminado: «{title}»',
  'history.action.note-saved': 'nota guardada',
  'history.action.note-removed': 'nota eliminada',
  'history.action.campaign-saved': 'campaña guardada: «{title}»',
  'history.action.campaign-removed': 'campaña eliminada: «{title}»',
  'history.action.term-saved': 'términos guardados: «{title}»',
  'history.action.term-removed': 'término eliminado: «{title}»',
  'history.action.field-saved': 'campo guardado: «{title}»',
  'history.action.field-removed': 'campo eliminado: «{title}»',
};
