import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startKeyProcess } from '../../../electron/cli/start-key-process.ts';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { deriveBy } from '../../../electron/core/keys/derive-process.ts';

/** What one wrong passphrase costs whoever tries it: seconds, and the most memory that the key's process had, in MiB. */
export async function keyCost(folder: string): Promise<{ seconds: number; mebibytes: number }> {
  const path = join(folder, 'sealed.testimonia');
  const derive = deriveBy(startKeyProcess);
  const { archive } = await createArchive(path, { passphrase: 'walnut ribbon meadow teapot', derive });
  await archive.close();
  let mebibytes = 0;
  const timer = setInterval(() => {
    void peakOfChildren().then((peak) => (mebibytes = Math.max(mebibytes, peak)));
  }, 10);
  const start = performance.now();
  const said = await openArchive(path, { passphrase: 'walnut ribbon meadow teacup', derive }).then(
    () => 'opened',
    (error: unknown) => String(error),
  );
  const seconds = (performance.now() - start) / 1000;
  clearInterval(timer);
  if (!said.includes('passphrase')) throw new Error(said);
  return { seconds, mebibytes };
}

/** Linux tells; elsewhere 0. */
async function peakOfChildren(): Promise<number> {
  try {
    const children = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8');
    const peaks = await Promise.all(
      children
        .split(' ')
        .filter(Boolean)
        .map(async (id) => {
          const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
          return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
        }),
    );
    return Math.max(0, ...peaks);
  } catch {
    return 0;
  }
}
