import type { NumberedSection } from './number-sections.ts';
import type { PreparedContent } from './prepare.ts';

/** A stretch of a dossier's documents, all sections counted through. */
interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** How large a file comes out: its pages, and what the limit counts. */
export interface FileSize {
  readonly pages: number;
  readonly size: number;
}

/** So often a volume that came out small is tried with more documents. */
const mostTries = 3;

/**
 * Parts a dossier into volumes none of which measures more than `most`, unless a single document does. They keep the
 * dossier's order and its numbers; pages go on from one to the next. One volume stays as it is.
 */
export async function divide(
  content: PreparedContent,
  most: number,
  measure: (file: PreparedContent) => Promise<FileSize>,
): Promise<readonly PreparedContent[]> {
  const total = content.sections.reduce((sum, { documents }) => sum + documents.length, 0);
  const volumes: PreparedContent[] = [];
  let { firstPage } = content;
  let from = 0;
  const sizeOf = (count: number): Promise<FileSize> => {
    // Measured as one of many: the words that say so must fit as well.
    const volume = { number: volumes.length + 1, count: 99 };
    return measure({ ...stretchOf(content, { from, count }), firstPage, volume });
  };
  while (from < total) {
    const { count, pages } = await fill(total - from, most, sizeOf);
    volumes.push({ ...stretchOf(content, { from, count }), firstPage });
    from += count;
    firstPage += pages;
  }
  if (volumes.length <= 1) return [content];
  return volumes.map((volume, index) => ({
    ...volume,
    volume: { number: index + 1, count: volumes.length },
  }));
}

interface Filled {
  readonly count: number;
  readonly pages: number;
}

/** How many of the next documents make a volume: guessed by how large the last guess came out, always measured. */
async function fill(
  rest: number,
  most: number,
  sizeOf: (count: number) => Promise<FileSize>,
): Promise<Filled> {
  let tooMany = rest + 1;
  let count = rest;
  let best: Filled | undefined;
  for (let tries = 0; ; tries += 1) {
    const { size, pages } = await sizeOf(count);
    if (size <= most || count === 1) best = { count, pages };
    else tooMany = count;
    const room = Math.floor((count * most) / size);
    if (!best) count = Math.max(1, Math.min(count - 1, room));
    else {
      count = Math.min(tooMany - 1, Math.max(best.count + 1, room));
      if (count <= best.count || tries >= mostTries + (tooMany > rest ? 1 : 0)) return best;
    }
  }
}

function stretchOf(content: PreparedContent, { from, count }: Stretch): PreparedContent {
  let place = 0;
  const sections = content.sections.flatMap((section): NumberedSection[] => {
    const documents = section.documents.filter(() => {
      place += 1;
      return place > from && place <= from + count;
    });
    return documents.length > 0 ? [{ ...section, documents }] : [];
  });
  return { ...content, sections };
}
