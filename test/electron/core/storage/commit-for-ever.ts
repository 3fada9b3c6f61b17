import { openArchive } from '../../../../electron/core/archive.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

/** The program that `archive.test.ts` kills: it says a number only when that many documents are saved. */
const archive = await openArchive(process.argv[2] ?? '');
for (;;) {
  process.send?.(archive.records.count('documents'));
  const document = sampleDocument();
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: document.id, after: document },
  ]);
}
