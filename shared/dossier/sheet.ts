import { languageDirection } from './bidi.ts';
import type { Flow } from './composition.ts';
import type { DossierTools } from './dossier-tools.ts';
import { drawPdf } from './draw-pdf.ts';
import { fileIdentity } from './file-identity.ts';
import { fontDemands } from './font-demands.ts';
import { loadFonts } from './font-set.ts';
import { layOutDossier } from './layout.ts';
import type { InterfaceLanguage } from '../model/preferences.ts';
import { createSubsetter } from './subset-font.ts';

/** A single page to print and keep: a recovery key, a signed-off state of the log. */
export interface Sheet {
  /** The heading, and what the file calls itself. */
  readonly title: string;
  /** The language of its words, and the side where they begin. */
  readonly language: InterfaceLanguage;
  /** A moment in UTC, ISO 8601: the file's date. */
  readonly createdAt: string;
  /** What stands below the title, in order. Links go nowhere here: no `entry`, no fact with a `page`. */
  readonly flows: readonly Flow[];
}

/** What making a sheet needs from the machine it runs on. */
export type SheetTools = Pick<DossierTools, 'readFont' | 'readSubsetter'>;

/**
 * Makes the PDF of a sheet, with the fonts, the shaping and the writing directions of a dossier. What does not fit an A4
 * page goes on on another, numbered. The same sheet gives the same bytes. Throws what `readFont` or `readSubsetter` throw.
 */
export async function buildSheet(sheet: Sheet, tools: SheetTools): Promise<Uint8Array> {
  const { title, language, createdAt } = sheet;
  const heading: Flow = { type: 'text', text: title, style: 'partTitle', language, spaceBefore: 0 };
  const composition = {
    parts: [{ anchor: 'sheet', flows: [heading, ...sheet.flows] }],
    bookmarks: [],
  };
  const direction = languageDirection(language);
  const fonts = await loadFonts(fontDemands(composition, title), tools.readFont);
  const layOut = (hasFolio: boolean) =>
    layOutDossier(composition, {
      ...{ title, language, direction, hasFolio, pageLabel: '' },
      typesetter: { fonts, missing: new Map() },
      beforePart: () => Promise.resolve(),
    });
  const alone = await layOut(false);
  const fileId = fileIdentity(JSON.stringify([title, createdAt, sheet.flows]));
  return drawPdf(alone.pages.length > 1 ? await layOut(true) : alone, {
    identity: { title, subject: '', author: '', language, direction, createdAt, fileId },
    subset: await createSubsetter(await tools.readSubsetter()),
    beforePage: () => Promise.resolve(),
  });
}
