import { buildFile, countFilePages, type BuiltDossier } from './build-dossier.ts';
import type { DossierContent } from './dossier-content.ts';
import type { DossierTools } from './dossier-tools.ts';
import { prepareDossier, type PreparedContent } from './prepare.ts';
import { divide, type FileSize } from './volumes.ts';

/** One file of a dossier. */
export interface BuiltVolume extends BuiltDossier {
  /** The number printed on its first page. */
  readonly firstPage: number;
  readonly documents: number;
}

const megabyte = 1_000_000;
/** Once all volumes are known, "Volume 1/3" may set a line otherwise: so much of the size is kept for that. */
const spare = 0.995;

/**
 * Makes the PDFs of a dossier: one, or the volumes that its options ask for, each with a cover, index and provenance of
 * its own, page and document numbers going on. Throws as `buildDossier` does.
 */
export async function buildVolumes(
  said: DossierContent,
  tools: DossierTools,
): Promise<readonly BuiltVolume[]> {
  const built: BuiltVolume[] = [];
  for (const content of await filesOf(said, tools)) {
    const documents = content.sections.reduce((sum, section) => sum + section.documents.length, 0);
    built.push({ ...(await buildFile(content, tools)), documents, firstPage: content.firstPage });
  }
  return built;
}

/** How many pages the dossier would have in all its volumes. */
export async function countPages(said: DossierContent, tools: DossierTools): Promise<number> {
  let pages = 0;
  for (const content of await filesOf(said, tools)) pages += await countFilePages(content, tools);
  return pages;
}

async function filesOf(said: DossierContent, tools: DossierTools): Promise<readonly PreparedContent[]> {
  const content = prepareDossier(said);
  const { volumes } = content.options;
  if (!volumes) return [content];
  // What is only measured reports no progress: it would run back and forth.
  const quiet = { ...tools, onProgress: undefined };
  if (volumes.unit === 'pages')
    return divide(content, volumes.most, async (file): Promise<FileSize> => {
      const pages = await countFilePages(file, quiet);
      return { pages, size: pages };
    });
  return divide(content, volumes.most * megabyte * spare, async (file): Promise<FileSize> => {
    const { pages, bytes } = await buildFile(file, quiet);
    return { pages, size: bytes.length };
  });
}
