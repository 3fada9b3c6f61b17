import type { Overview } from '../../shared/model/overview.ts';
import { overviewOf } from '../../shared/overview/overview-of.ts';
import type { Archive } from './archive.ts';
import { readDocuments } from './cases/known.ts';

/** What there is in the archive as it stands, counted. Others have a turn while records are read for the first time. */
export async function archiveOverview(archive: Archive): Promise<Overview> {
  return overviewOf((await readDocuments(archive)).all);
}
