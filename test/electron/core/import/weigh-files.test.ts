import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weighFiles } from '../../../../electron/core/import/weigh-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('files and folders are weighed without the archive that lies among them; what is not there weighs nothing', async () => {
  const place = await temporaryFolder();
  await mkdir(join(place, 'stick/letters'), { recursive: true });
  await mkdir(join(place, 'stick/Work.testimonia'));
  await writeFile(join(place, 'stick/letters/one.txt'), '12345');
  await writeFile(join(place, 'stick/two.txt'), '123');
  await writeFile(join(place, 'stick/Work.testimonia/vault.json'), '1234567');
  const paths = [join(place, 'stick'), join(place, 'stick/two.txt'), join(place, 'gone.txt')];
  const weights = await weighFiles(paths, { except: join(place, 'stick/Work.testimonia') });
  expect(weights).toMatchObject([
    { name: 'stick', isFolder: true, files: 2, bytes: 8 },
    { name: 'two.txt', isFolder: false, files: 1, bytes: 3 },
    { name: 'gone.txt', isFolder: false, files: 1, bytes: 0 },
  ]);
});
