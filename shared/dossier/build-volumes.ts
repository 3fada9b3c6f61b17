import { buildFile, layOutFile, measureFile, type BuiltDossier } from './build-dossier.ts';
import type { DossierContent } from './dossier-content.ts';
import type { DossierTools } from './dossier-tools.ts';
import { drawPreview, showsWish, type DossierPreview, type PreviewWish } from './preview.ts';
import { prepareDossier, type PreparedContent } from './prepare.ts';
import { countRedactions, type RedactionCounts } from './redact/count-redactions.ts';
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
  return (await lookAhead(said, null, tools)).pages;
}

export interface DossierOutlook {
  /** Of all volumes. */
  readonly pages: number;
  /** The pages that were wished for; null where none were. */
  readonly preview: DossierPreview | null;
  /** How much would be taken out of which document, a volume after the other. */
  readonly redactions: RedactionCounts;
}

/** How many pages the dossier would have, and how some of them would look. Throws as `buildDossier` does. */
export async function lookAhead(
  said: DossierContent,
  wish: PreviewWish | null,
  tools: DossierTools,
): Promise<DossierOutlook> {
  const files = await filesOf(said, tools);
  const shown = wish && (files.find((content) => showsWish(content, wish)) ?? files[0]);
  let pages = 0;
  let preview: DossierPreview | null = null;
  const redactions: RedactionCounts[number][] = [];
  for (const content of files) {
    const laid = await layOutFile(content, tools);
    pages += laid.layout.pages.length;
    redactions.push(...countRedactions(content, laid));
    if (wish && content === shown) preview = await drawPreview(content, { laid, wish }, tools);
  }
  return { pages, preview, redactions };
}

async function filesOf(said: DossierContent, tools: DossierTools): Promise<readonly PreparedContent[]> {
  const content = prepareDossier(said);
  const { volumes } = content.options;
  if (!volumes) return [content];
  // What is only measured reports no progress: it would run back and forth.
  const quiet = { ...tools, onProgress: undefined };
  if (volumes.unit === 'pages')
    return divide(content, volumes.most, async (file): Promise<FileSize> => {
      const { layout } = await layOutFile(file, quiet);
      const pages = layout.pages.length;
      return { pages, size: pages };
    });
  return divide(content, volumes.most * megabyte * spare, (file): Promise<FileSize> =>
    measureFile(file, quiet),
  );
}
