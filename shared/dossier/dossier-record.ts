import type { DossierSidecar } from '../model/dossier-sidecar.ts';
import type { DossierContent } from './dossier-content.ts';
import type { Layout } from './layout.ts';
import { plainMarks } from './redact/mark.ts';

/** What the sidecar says of a dossier, but for its file. */
export type DossierRecord = Omit<DossierSidecar, 'pdf'>;

/** Which documents stand on which pages, and what their originals are. */
export function dossierRecord(content: DossierContent, layout: Layout): DossierRecord {
  const { title, options, compiledAt, archiveName, logHead, sections } = content;
  return {
    format: 'testimonia-dossier',
    version: 1,
    title: plainMarks(title),
    profile: options.profile,
    compiledAt,
    archive: plainMarks(archiveName),
    log: logHead,
    documents: sections.flatMap((section) =>
      section.documents.map(({ record, entry }) => {
        const { id, kind, provenance } = record;
        const ranges = layout.documents.filter(({ document }) => document === id);
        const free = layout.reserved.find(({ document }) => document === id);
        const pages = {
          first: Math.min(...ranges.map(({ first }) => first)),
          last: Math.max(...ranges.map(({ last }) => last)),
        };
        const original = free && { first: free.first, last: free.first + free.count - 1 };
        const { sha256, bytes } = provenance;
        const { treatment } = entry;
        return {
          id,
          title: plainMarks(record.title),
          kind,
          treatment,
          sha256,
          bytes,
          pages,
          ...(original && { original }),
        };
      }),
    ),
  };
}

/** The whole sidecar of a finished file. */
export function sidecarOf(record: DossierRecord, pdf: DossierSidecar['pdf']): DossierSidecar {
  return { ...record, pdf };
}
