import type { ImportResult } from '../../../shared/model/import.ts';
import type { WalkedFile } from './walk-files.ts';

/**
 * The files that a run has yet to read after it told of some. Two roots may hold the same path: each time that it was
 * told stands for one of them. The last file told is read again, because what lies inside it may not have been told.
 */
export function filesLeft(
  files: readonly WalkedFile[],
  told: readonly ImportResult[],
): readonly WalkedFile[] {
  const paths = new Set(files.map(({ path }) => path));
  const done = new Map<string, number>();
  for (const { file } of told.filter((each) => paths.has(each.file)).slice(0, -1)) {
    done.set(file, (done.get(file) ?? 0) + 1);
  }
  return files.filter(({ path }) => {
    const times = done.get(path) ?? 0;
    done.set(path, times - 1);
    return times <= 0;
  });
}
