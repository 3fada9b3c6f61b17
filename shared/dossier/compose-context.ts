import type { Flow } from './composition.ts';
import type { Labels } from './labels.ts';
import type { ExhibitSheets } from './exhibit-sheets.ts';
import type { PreparedContent } from './prepare.ts';

/** What every composing function needs to know. */
export interface ComposeContext {
  readonly content: PreparedContent;
  readonly labels: Labels;
  readonly exhibits: ExhibitSheets;
  /** How many places of an original were blacked out, by document; missing for one that was not touched. */
  readonly redacted: ReadonlyMap<string, number>;
}

export const anchors = { cover: 'cover', index: 'index', notes: 'notes', provenance: 'provenance' } as const;

/** Whether the compiler's notes stand in this file: in the first of several volumes. */
export function hasNotes({ content }: ComposeContext): boolean {
  return content.notes.trim() !== '' && (content.volume?.number ?? 1) === 1;
}

/** The heading of a part of the frame. */
export function partTitle(text: string, language: string): Flow {
  return { type: 'text', text, style: 'partTitle', language, spaceBefore: 0, keepsWithNext: true };
}
