import { drafts } from './document/drafts.ts';
import { dossiers } from './dossier/dossiers.ts';

/** What was just typed goes into the archive before it is locked. */
export async function saveTyped(): Promise<void> {
  await Promise.all([dossiers.flush(), drafts.flush()]);
}
