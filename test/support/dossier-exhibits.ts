import { dossierTools } from '../../electron/core/dossier-build.ts';
import { buildDossier, type BuiltDossier } from '../../shared/dossier/build-dossier.ts';
import type { DossierContent, DossierDocument } from '../../shared/dossier/dossier-content.ts';
import type { DossierTools } from '../../shared/dossier/dossier-tools.ts';
import type { Treatment } from '../../shared/model/dossier-entry.ts';
import { documentIdSchema } from '../../shared/model/ids.ts';
import { dossierDocument, dossierOf } from './dossier.ts';
import { sampleDocument } from './sample-document.ts';

/** A document whose original is to be shown: a PDF, or a file named so. Its number (1..9) makes its identity. */
export function exhibitDocument(
  title: string,
  treatment: Treatment,
  number: number | `${number}.${string}`,
): DossierDocument {
  const [digit = '', format = 'pdf'] = String(number).split('.');
  const provenance = { ...sampleDocument().provenance, format, fileName: `original.${format}` };
  const id = documentIdSchema.parse(`d00000000000${digit}`);
  return dossierDocument('Text of the ruling.', { id, title, kind: 'ruling', provenance }, { treatment });
}

/** A dossier of documents with their originals. */
export function buildWithOriginals(
  documents: readonly (readonly [DossierDocument, Uint8Array])[],
  said: Partial<DossierContent> = {},
  tools: Partial<Pick<DossierTools, 'password' | 'unfoldPicture'>> = {},
): Promise<BuiltDossier> {
  const originals = new Map(documents.map(([{ record }, bytes]) => [record.id, bytes]));
  const content = dossierOf(
    documents.map(([document]) => document),
    said,
  );
  return buildDossier(content, {
    ...dossierTools(),
    ...tools,
    readOriginal: (id) => Promise.resolve(originals.get(id) ?? new Uint8Array()),
  });
}
