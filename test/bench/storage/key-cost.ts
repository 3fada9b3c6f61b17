import { join } from 'node:path';
import { startKeyProcess } from '../../../electron/cli/start-key-process.ts';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { deriveBy } from '../../../electron/core/keys/derive-process.ts';
import { watchSides } from '../import/side-figures.ts';

/** What one wrong passphrase costs whoever tries it: seconds, and the most memory that the key's process had, in MiB. */
export async function keyCost(folder: string): Promise<{ seconds: number; mebibytes: number }> {
  const path = join(folder, 'sealed.testimonia');
  const derive = deriveBy(startKeyProcess);
  const { archive } = await createArchive(path, { passphrase: 'walnut ribbon meadow teapot', derive });
  await archive.close();
  const sides = watchSides(10);
  const start = performance.now();
  const said = await openArchive(path, { passphrase: 'walnut ribbon meadow teacup', derive }).then(
    () => 'opened',
    (error: unknown) => String(error),
  );
  const seconds = (performance.now() - start) / 1000;
  sides.close();
  if (!said.includes('passphrase')) throw new Error(said);
  return { seconds, mebibytes: sides.peak() / 2 ** 20 };
}
