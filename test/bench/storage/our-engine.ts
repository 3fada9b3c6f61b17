import { join } from 'node:path';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { batches, type Engine } from './engine.ts';

/** This program's sealed archive, by the way that everybody takes: `openArchive`, `commit`. */
export const ourEngine: Engine = {
  changes: 1000,
  fill: async (folder, records) => {
    const { archive } = await createArchive(join(folder, 'a.testimonia'));
    for (const batch of batches(records))
      await archive.records.commit(
        'documents-imported',
        batch.map((after) => ({ collection: 'documents', id: after.id, after })),
      );
    await archive.close();
  },
  open: async (folder) => {
    const archive = await openArchive(join(folder, 'a.testimonia'));
    return {
      count: archive.records.count('documents'),
      change: async (after) => {
        await archive.records.commit('document-edited', [{ collection: 'documents', id: after.id, after }]);
      },
      readAll: () => [...archive.records.all('documents')].length,
      close: () => archive.close(),
    };
  },
};
