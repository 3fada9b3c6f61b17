import type { Block } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { ObjectId } from '../../shared/model/ids.ts';
import type { SavedForm } from '../../shared/search/saved-index.ts';

/** A document of the copy, as its script gives it. */
export interface CopiedDocument {
  readonly record: Document;
  readonly blocks: Block[];
}

/** What the copy's scripts have given so far. */
export const loaded: {
  form: SavedForm | null;
  readonly pieces: Map<ObjectId, Uint8Array>;
  readonly documents: Map<string, CopiedDocument>;
} = { form: null, pieces: new Map(), documents: new Map() };

/** Texts of so many documents are kept: a few pages of results. */
const mostDocuments = 200;

/** What the scripts of a copy call, under the name `testimonia`: a page of a folder can load nothing but scripts. */
export const receiver = {
  index(form: SavedForm): void {
    loaded.form = form;
  },
  piece(object: ObjectId, base64: string): void {
    loaded.pieces.set(
      object,
      Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
    );
  },
  document(given: CopiedDocument): void {
    const [oldest] = loaded.documents.keys();
    if (loaded.documents.size >= mostDocuments && oldest !== undefined) loaded.documents.delete(oldest);
    loaded.documents.set(given.record.id, given);
  },
};

/** Runs a script of the copy; false where it is not there. */
export function loadScript(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    const end = (isThere: boolean) => () => {
      script.remove();
      resolve(isThere);
    };
    script.addEventListener('load', end(true));
    script.addEventListener('error', end(false));
    script.src = path;
    document.head.append(script);
  });
}
