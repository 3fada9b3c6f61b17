import type { Translate } from '../i18n/translate.ts';
import type { DossierWarning } from './dossier-warning.ts';
import type { LeftOut } from './exhibits/left-out.ts';

/** A warning as a sentence. */
export function sayWarning(warning: DossierWarning, translate: Translate): string {
  if (warning.code === 'glyph-missing') {
    const { codePoint, count } = warning;
    return translate('cli.dossier.glyphMissing', { codePoint, count });
  }
  if ('names' in warning) return translate(`dossier.${warning.code}`, { names: warning.names.join(', ') });
  const { title } = warning;
  switch (warning.code) {
    case 'consent-missing':
    case 'consent-other-use':
    case 'consent-ended':
    case 'document-restricted':
      return translate(`dossier.caution.${warning.code}`, { title });
    case 'original-encrypted':
      return translate('dossier.original.encrypted', { title });
    case 'original-damaged':
      return translate('dossier.original.damaged', { title });
    case 'original-no-pages':
      return translate('dossier.original.no-pages', { title });
    case 'original-unredactable':
      return translate('dossier.original.unredactable', { title });
    case 'original-unread':
    case 'original-flattened': {
      const { pages } = warning;
      const message = warning.code === 'original-unread' ? 'unread' : 'flattened';
      return translate(`dossier.original.${message}`, {
        title,
        count: pages.length,
        pages: pages.join(', '),
      });
    }
    case 'original-mended':
      return translate('dossier.original.mended', { title });
    case 'original-changed':
      return translate('dossier.original.changed', { title, parts: sayLeftOut(warning.leftOut, translate) });
  }
}

const kinds = ['scripts', 'attachments', 'actions', 'media', 'fields', 'emptyFields', 'deadLinks'] as const;

function sayLeftOut(leftOut: LeftOut, translate: Translate): string {
  return kinds
    .filter((kind) => leftOut[kind] > 0)
    .map((kind) => translate(`dossier.original.leftOut.${kind}`, { count: leftOut[kind] }))
    .join('; ');
}
