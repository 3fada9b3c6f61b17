import type { Document } from '../../model/document.ts';
import type { CitationStyle } from '../../model/dossier-options.ts';
import type { InterfaceLanguage } from '../../model/preferences.ts';
import type { Labels } from '../labels.ts';
import { bluebookCitation } from './bluebook.ts';
import { ecliCitation } from './ecli.ts';
import { neutralCitation } from './neutral.ts';
import { oscolaCitation } from './oscola.ts';

/** In which style, and in which language where the style leaves that open. */
export interface CiteContext {
  readonly style: CitationStyle;
  readonly language: InterfaceLanguage;
  readonly labels: Labels;
}

/**
 * How the document is cited in a pleading, as far as the record knows. Every part stands in an isolate (U+2068), so that
 * each keeps its direction.
 */
export function citationOf(record: Document, { style, language, labels }: CiteContext): string {
  switch (style) {
    case 'neutral':
      return neutralCitation(record, language, labels);
    case 'oscola':
      return oscolaCitation(record);
    case 'bluebook':
      return bluebookCitation(record);
    case 'ecli':
      return ecliCitation(record, language, labels);
  }
}
