import type { Content } from '../../../../shared/model/content.ts';
import type { Document } from '../../../../shared/model/document.ts';
import { objectIdSchema } from '../../../../shared/model/ids.ts';
import { indexEntry } from '../../../../shared/search/index-entry.ts';
import { createPacer } from '../../../../shared/search/pacer.ts';
import { saveSegments, type IndexStore, type SavedForm } from '../../../../shared/search/saved-index.ts';
import { createSearchIndex } from '../../../../shared/search/search-index.ts';
import { clock } from '../../clock.ts';
import type { PutFile } from '../new-folder.ts';

/** The index of a copy while it is made: of what its readers may see alone. */
export interface CopyIndex {
  readonly add: (record: Document, content: Content) => Promise<void>;
  /** Writes it as scripts: a page of a folder may load those, and nothing else. */
  readonly finish: () => Promise<void>;
}

/** As many documents as are put together at once, as for the archive's own index. */
const batch = 50;

/** The same index as the archive’s, in scripts under `search/`, in which nothing of the archive’s own is copied. */
export function createCopyIndex(put: PutFile): CopyIndex {
  const index = createSearchIndex();
  const pacer = createPacer(clock);
  let added = 0;
  return {
    add: async (record, content) => {
      index.put(indexEntry(record, content));
      added += 1;
      if (added % batch === 0) await pacer.run(index.merge('adding'));
    },
    finish: async () => {
      await pacer.run(index.merge('rest'));
      const store = scriptStore(put);
      await saveSegments({ index, savedAs: new WeakMap() }, { store, pacer, madeFrom: 1 });
    },
  };
}

function scriptStore(put: PutFile): IndexStore {
  let pieces = 0;
  const write = (name: string, call: string, ...values: readonly unknown[]) =>
    put(
      `search/${name}.js`,
      Buffer.from(`testimonia.${call}(${values.map((each) => JSON.stringify(each)).join(',')});\n`),
    );
  return {
    saved: () => Promise.resolve<SavedForm>({ segments: [], state: null, madeFrom: null }),
    readPiece: () => Promise.resolve(null),
    writePiece: async (bytes) => {
      pieces += 1;
      const object = objectIdSchema.parse(pieces.toString(16).padStart(32, '0'));
      await write(object, 'piece', object, Buffer.from(bytes).toString('base64'));
      return { object, bytes: bytes.length };
    },
    keep: async (form) => {
      await write('index', 'index', form);
      return true;
    },
  };
}
