import { cautionsOf } from './cautions.ts';
import type { DossierWarning } from './dossier-warning.ts';
import type { Exhibits } from './exhibits/read-exhibits.ts';
import type { SubstitutedFonts } from './exhibits/substitute-fonts.ts';
import type { PreparedContent } from './prepare.ts';
import { plainMarks } from './redact/mark.ts';
import type { MissingGlyphs } from './shape.ts';

/** What could not be drawn or taken over: originals in the dossier's order, their fonts, characters. */
export function warningsOf(
  content: PreparedContent,
  { exhibits, missing, fonts }: Shortcomings,
): readonly DossierWarning[] {
  return [
    ...cautionsOf(content),
    ...pseudonymWarnings(content),
    ...originalWarnings(content, exhibits),
    ...(fonts.replaced.length > 0 ? [{ code: 'fonts-replaced', names: fonts.replaced } as const] : []),
    ...(fonts.missing.length > 0 ? [{ code: 'fonts-missing', names: fonts.missing } as const] : []),
    ...glyphWarnings(missing),
  ];
}

/** Of all volumes together, so it is told once. */
function pseudonymWarnings({ pseudonymsMet, volume }: PreparedContent): DossierWarning[] {
  const isFirst = (volume?.number ?? 1) === 1;
  return isFirst && pseudonymsMet.length > 0 ? [{ code: 'pseudonyms-met', names: pseudonymsMet }] : [];
}

interface Shortcomings {
  readonly exhibits: Exhibits;
  readonly missing: MissingGlyphs;
  readonly fonts: SubstitutedFonts;
}

function originalWarnings({ sections }: PreparedContent, exhibits: Exhibits): DossierWarning[] {
  return sections
    .flatMap(({ documents }) => documents)
    .flatMap(({ record }): DossierWarning[] => {
      const exhibit = exhibits.get(record.id);
      const told = { document: record.id, title: plainMarks(record.title) };
      if (exhibit === undefined) return [];
      if (typeof exhibit === 'string') return [{ code: `original-${exhibit}`, ...told }];
      const { leftOut, isMended, redaction } = exhibit;
      const { flattened = [], unread = [] } = redaction ?? {};
      const isChanged = Object.values(leftOut).some((count) => count > 0);
      return [
        ...(isMended ? [{ code: 'original-mended', ...told } as const] : []),
        ...(unread.length > 0 ? [{ code: 'original-unread', ...told, pages: unread } as const] : []),
        ...(flattened.length > 0 ? [{ code: 'original-flattened', ...told, pages: flattened } as const] : []),
        ...(isChanged ? [{ code: 'original-changed', ...told, leftOut } as const] : []),
      ];
    });
}

function glyphWarnings(missing: MissingGlyphs): DossierWarning[] {
  return [...missing]
    .sort(([a], [b]) => a - b)
    .map(([codePoint, count]) => ({
      code: 'glyph-missing',
      codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
      character: String.fromCodePoint(codePoint),
      count,
    }));
}
