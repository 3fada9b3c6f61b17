import { expect, it } from 'vitest';
import { openArchive } from '../../../../electron/core/archive.ts';
import { backupArchive } from '../../../../electron/core/copies/backup.ts';
import { objectName } from '../../../../electron/core/storage/objects.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import { archiveOnDisk, diskPath, opening } from '../../../support/archive-on-disk.ts';

it('the words of scanned pages are kept, missed and copied like originals and texts', async () => {
  const disk = await archiveOnDisk();
  const first = await openArchive(diskPath, opening(disk));
  const layer = await first.objects.put(Buffer.from('words and their places'));
  const [document] = first.records.all('documents');
  if (!document) throw new Error('The archive has no document.');
  const { id } = document;
  await first.records.commit('documents-imported', [
    { collection: 'documents', id, after: { ...document, layer } },
  ]);
  await first.close();

  // Opened anew: what was put in the same session is never swept.
  const archive = await openArchive(diskPath, opening(disk));
  expect(await verifyArchive(archive)).toMatchObject({ ok: true, swept: 0, objects: 14 });
  await backupArchive(archive, '/b', { io: disk.io });
  expect([...disk.files().keys()]).toContain(`/b/${objectName(layer)}`);
  await disk.io.removeFile(`${diskPath}/${objectName(layer)}`);
  expect(await verifyArchive(archive)).toMatchObject({
    ok: false,
    missing: [{ file: objectName(layer), document: id }],
  });
  await archive.close();
});
