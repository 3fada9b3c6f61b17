import { openArchive, type Archive } from '../core/archive.ts';

/** Opens the archive, lets `use` work with it, and closes it whatever happens. */
export async function withArchive<T>(path: string, use: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive(path);
  try {
    return await use(archive);
  } finally {
    await archive.close();
  }
}
