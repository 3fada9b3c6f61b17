import type { DocumentId } from '../../shared/model/ids.ts';

/** Shows a document on its own screen. */
export type OpenDocument = (id: DocumentId) => void;
