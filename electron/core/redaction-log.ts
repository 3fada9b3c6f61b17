import { isRedacted, type DossierContent } from '../../shared/dossier/dossier-content.ts';
import type { DossierId } from '../../shared/model/ids.ts';
import type { RedactedFile, RedactionLog } from '../../shared/model/redaction-log.ts';
import type { Archive } from './archive.ts';
import { newRedactionLogId } from './new-id.ts';

/**
 * Keeps what is taken out of a dossier that is about to go out: durable when it resolves, before the file is written.
 * Nothing where nothing is hidden, or where the archive is open for reading alone.
 */
export async function keepRedactionLog(
  archive: Archive,
  content: DossierContent,
  { dossier, files }: { readonly dossier?: DossierId | undefined; readonly files: readonly RedactedFile[] },
): Promise<RedactionLog | undefined> {
  if (!isRedacted(content) || archive.isReadOnly) return undefined;
  const { title, options, redactions, sections } = content;
  const { profile, protectedNames } = options;
  const log: RedactionLog = {
    schemaVersion: 1,
    id: newRedactionLogId(),
    ...(dossier && { dossier }),
    title,
    profile,
    terms: [...redactions.terms],
    names: redactions.hidesNames || profile === 'public' ? [...protectedNames] : [],
    passages: sections.flatMap(({ documents }) =>
      documents.flatMap(({ record, entry }) =>
        entry.redactions.map((passage) => ({ document: record.id, passage })),
      ),
    ),
    files: [...files],
    exportedAt: new Date().toISOString(),
  };
  await archive.records.commit('dossier-redacted', [{ collection: 'redactions', id: log.id, after: log }]);
  return log;
}

/** What was taken out of every dossier that went out, oldest first. */
export function listRedactionLogs(archive: Archive): RedactionLog[] {
  return [...archive.records.all('redactions')];
}
