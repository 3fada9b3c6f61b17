import type { history as english } from '../en/history.ts';

export const history: Readonly<Record<keyof typeof english, string>> = {
  'history.line':
    '{sequence}  {at, date, medium} {at, time, medium}  {isNamed, select, true {{who} : } other {}}{what}',
  'history.action.archive-created': 'archive créée',
  'history.action.keys-changed': 'phrases secrètes ou clé de secours modifiées',
  'history.action.mapping-remembered': 'colonnes d’un tableau retenues',
  'history.action.pair-kept': 'texte presque identique, les deux gardés : « {title} »',
  'history.action.documents-imported':
    '{documents, plural, =0 {import terminé} one {importé : « {title} »} many {importés : # de documents} other {importés : # documents}}',
  'history.action.document-edited':
    '{documents, plural, one {modifié : « {title} »} many {modifiés : # de documents} other {modifiés : # documents}}',
  'history.action.document-removed':
    '{documents, plural, one {document retiré : « {title} »} other {# documents retirés}}',
  'history.action.documents-restored':
    '{documents, plural, one {document rétabli : « {title} »} other {# documents rétablis}}',
  'history.action.dossier-saved': 'dossier enregistré : « {title} »',
  'history.action.dossier-redacted': 'dossier exporté avec occultations : « {title} »',
  'history.action.dossier-removed': 'dossier retiré : « {title} »',
  'history.action.search-saved': 'recherche enregistrée : « {title} »',
  'history.action.search-removed': 'recherche supprimée : « {title} »',
  'history.action.index-saved': 'index enregistré',
  'history.action.undone': 'entrée {undoes} annulée',
  'history.action.import-undone':
    '{documents, plural, one {importation annulée : « {title} »} other {importation annulée : # documents}}',
  'history.action.archives-merged': 'une autre archive fusionnée avec celle-ci : « {title} »',
  'history.action.archive-migrated': 'archive passée à un format plus récent',
  'history.action.archive-salvaged': 'ce qui restait lisible d’une archive endommagée, sauvé ici',
  'history.action.archive-backed-up': 'sauvegarde faite',
  'history.action.archive-restored': 'rétablie depuis une sauvegarde',
  'history.action.person-saved': 'personne ou organisation enregistrée : « {title} »',
  'history.action.person-removed': 'personne ou organisation supprimée : « {title} »',
  'history.action.people-merged': 'deux fusionnées en une : « {title} »',
  'history.action.case-saved': 'affaire enregistrée : « {title} »',
  'history.action.case-removed': 'affaire supprimée : « {title} »',
  'history.action.note-saved': 'note enregistrée',
  'history.action.note-removed': 'note supprimée',
  'history.action.campaign-saved': 'campagne enregistrée : « {title} »',
  'history.action.campaign-removed': 'campagne supprimée : « {title} »',
  'history.action.term-saved': 'termes enregistrés : « {title} »',
  'history.action.term-removed': 'terme supprimé : « {title} »',
  'history.action.field-saved': 'champ enregistré : « {title} »',
  'history.action.field-removed': 'champ supprimé : « {title} »',
};
