import type { Translate } from '../../shared/i18n/translate.ts';
import type { KnownDocument } from './document-records.ts';

/** What a document of a dossier is called: its title, dots until that is known, or that it is gone. */
export function documentTitle(known: KnownDocument | undefined, translate: Translate): string {
  if (!known) return '…';
  return 'title' in known ? known.title : translate('dossier.documentMissing');
}
