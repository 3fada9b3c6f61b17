import type { DossierOptions } from '../../shared/model/dossier-options.ts';
import { lookAheadInDossier } from './dossier-client.ts';
import { documentsOf, draftOf, type EditedDossier } from './sections.ts';

/** Where the numbers of a saved dossier end, as it is now; null where its pages cannot be counted. */
export async function endOf(
  dossier: EditedDossier,
): Promise<NonNullable<DossierOptions['supplement']> | null> {
  const { title, options } = dossier;
  const { sections } = draftOf(dossier);
  const before = options.supplement;
  try {
    const { pages } = await lookAheadInDossier({ ...dossier, sections }, null);
    return {
      title,
      pages: (before?.pages ?? 0) + pages,
      documents: (before?.documents ?? 0) + documentsOf(dossier).length,
      sections: (before?.sections ?? 0) + sections.filter(({ documents }) => documents.length > 0).length,
    };
  } catch {
    return null;
  }
}
