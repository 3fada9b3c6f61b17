import type { DossierContent } from '../dossier/dossier-content.ts';
import { labelsFor } from '../dossier/labels.ts';
import { mapTexts } from '../dossier/map-texts.ts';
import { pseudonymised } from '../dossier/names/name-finder.ts';
import { applyProfile } from '../dossier/profile.ts';
import { recordFacts } from '../dossier/record-facts.ts';
import { withoutMarks } from '../dossier/redact/mark.ts';
import type { Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { plainEntry } from '../model/dossier-entry.ts';
import type { OwnValues } from '../model/own-field.ts';
import type { ReadDocument } from './document-page.ts';

/** What readers outside may see of an archive: what a dossier of the profile `public` prints, and nothing else. */
export interface ReaderView {
  /** A document as they may see it; null for one that they may not. */
  readonly document: (record: Document, content: Content) => ReadDocument | null;
  /** A text with pseudonyms in place of the names of those who are protected. */
  readonly text: (text: string) => string;
  /** Whether anybody is protected. */
  readonly hasPseudonyms: boolean;
}

/** The view of one copy: `frame` says its language, who is protected and what the archive's own fields are. */
export function createReaderView(frame: DossierContent): ReaderView {
  const { finder, hasPseudonyms } = applyProfile({ ...frame, sections: [] });
  const text = (given: string) => pseudonymised(given, finder);
  const labels = labelsFor(frame.language);
  return {
    text,
    hasPseudonyms,
    document: (record, content) => {
      const clean = mapTexts({ record, content }, withoutMarks);
      const documents = [{ ...clean, entry: plainEntry, redacted: [] }];
      const { sections } = applyProfile({ ...frame, sections: [{ title: '', note: '', documents }] });
      const [shown] = sections[0]?.documents ?? [];
      if (!shown) return null;
      const facts = recordFacts(shown.record, { content: frame, labels });
      return {
        record: printedOf(shown.record, frame),
        content: shown.content,
        facts: mapTexts(facts, text, new Set(['language'])),
      };
    },
  };
}

/** Notes, tags, roles and consent are for those who work with the archive: no dossier prints them either. */
function printedOf(record: Document, { vocabulary }: DossierContent): Document {
  const printed = new Set(vocabulary?.fields.filter(({ isPrinted }) => isPrinted).map(({ id }) => id));
  const own: OwnValues = Object.fromEntries(
    Object.entries(record.own ?? {}).filter(([code]) => printed.has(code)),
  );
  const { fileName } = record.provenance;
  return {
    ...record,
    own,
    ...{ notes: undefined, testimony: undefined, remarks: undefined, recognition: undefined },
    ...{ people: [], tags: [], related: [], origins: {} },
    provenance: { ...record.provenance, path: fileName },
  };
}
