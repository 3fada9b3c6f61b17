import type { Dossier, DossierDraft } from '../../shared/model/dossier.ts';
import type { DossierEntry } from '../../shared/model/dossier-entry.ts';
import type { DocumentId } from '../../shared/model/ids.ts';

/** A section while it is worked on: `key` is its identity in this window only, so that focus follows a move. */
export interface EditedSection {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly documents: readonly DocumentId[];
}

/** A dossier while it is worked on. A document stands in it once. */
export type EditedDossier = Omit<Dossier, 'sections'> & { readonly sections: readonly EditedSection[] };

/** Where a document goes: before another one of the section, or to the section's end. */
export interface Place {
  readonly section: string;
  readonly before?: DocumentId | undefined;
}

let lastKey = 0;
const newKey = () => `section-${++lastKey}`;

/** The archive's dossier made ready to be worked on; of a document listed twice the first place counts. */
export function editedDossier(dossier: Dossier): EditedDossier {
  const seen = new Set<DocumentId>();
  const isFirst = (id: DocumentId) => seen.size < seen.add(id).size;
  const sections = dossier.sections.map((section) => ({
    ...section,
    key: newKey(),
    documents: section.documents.filter(isFirst),
  }));
  return { ...dossier, sections };
}

/** The same as a new dossier: without identity. */
export function copyOf(dossier: EditedDossier): DossierDraft {
  const { title, subtitle, compiler, language, notes, cover, options, redactions } = dossier;
  const sections = dossier.sections.map((section) => ({
    title: section.title,
    note: section.note,
    documents: [...section.documents],
  }));
  // What was said of a document that was taken out stays in the window alone, for undoing.
  const entries: DossierDraft['entries'] = {};
  for (const id of documentsOf(dossier)) {
    const entry = dossier.entries[id];
    if (entry) entries[id] = entry;
  }
  return { title, subtitle, compiler, language, notes, cover, options, redactions, sections, entries };
}

/** What is saved: the same without what only this window knows. */
export function draftOf(dossier: EditedDossier): DossierDraft {
  return { id: dossier.id, ...copyOf(dossier) };
}

/** All documents in the order in which the dossier shows them. */
export function documentsOf(dossier: EditedDossier): readonly DocumentId[] {
  return dossier.sections.flatMap((section) => section.documents);
}

/** With the sections that `change` gives back. */
function withSections(
  dossier: EditedDossier,
  change: (section: EditedSection) => EditedSection,
): EditedDossier {
  return { ...dossier, sections: dossier.sections.map(change) };
}

/** Adds documents that are not in the dossier yet: to the section named, else to the last one, else to a first one. */
export function addDocuments(
  dossier: EditedDossier,
  ids: readonly DocumentId[],
  section?: string,
): EditedDossier {
  const present = new Set(documentsOf(dossier));
  const added = [...new Set(ids)].filter((id) => !present.has(id));
  if (added.length === 0) return dossier;
  const target = dossier.sections.find((each) => each.key === section) ?? dossier.sections.at(-1);
  if (!target) return { ...dossier, sections: [{ key: newKey(), title: '', note: '', documents: added }] };
  return withSections(dossier, (each) =>
    each.key === target.key ? { ...each, documents: [...each.documents, ...added] } : each,
  );
}

/** Takes documents out, wherever they stand. */
export function removeDocuments(dossier: EditedDossier, ids: readonly DocumentId[]): EditedDossier {
  const gone = new Set(ids);
  return withSections(dossier, (each) => ({
    ...each,
    documents: each.documents.filter((id) => !gone.has(id)),
  }));
}

/** Moves documents to a place, in the order in which they are given. */
export function placeDocuments(
  dossier: EditedDossier,
  ids: readonly DocumentId[],
  place: Place,
): EditedDossier {
  const moved = new Set(ids);
  // Dropped on one of themselves, they go where the next one that stays is.
  const target = dossier.sections.find((each) => each.key === place.section);
  if (!target) return dossier;
  const from = place.before === undefined ? -1 : target.documents.indexOf(place.before);
  const before = from < 0 ? undefined : target.documents.slice(from).find((id) => !moved.has(id));
  return withSections(removeDocuments(dossier, ids), (each) => {
    if (each.key !== place.section) return each;
    const at = before === undefined ? each.documents.length : each.documents.indexOf(before);
    return { ...each, documents: each.documents.toSpliced(at, 0, ...ids) };
  });
}

/** One step up or down; at a section's edge on into the neighbouring section. The same dossier where there is no further. */
export function stepDocument(dossier: EditedDossier, id: DocumentId, step: -1 | 1): EditedDossier {
  const index = dossier.sections.findIndex((each) => each.documents.includes(id));
  const section = dossier.sections[index];
  if (!section) return dossier;
  const at = section.documents.indexOf(id);
  const within = at + step;
  if (within >= 0 && within < section.documents.length) {
    const before = section.documents[step < 0 ? within : within + 1];
    return placeDocuments(dossier, [id], { section: section.key, before });
  }
  const neighbour = dossier.sections[index + step];
  if (!neighbour) return dossier;
  const before = step < 0 ? undefined : neighbour.documents[0];
  return placeDocuments(dossier, [id], { section: neighbour.key, before });
}

/** Whether a document can go one step further. */
export function canStep(dossier: EditedDossier, id: DocumentId, step: -1 | 1): boolean {
  return stepDocument(dossier, id, step) !== dossier;
}

/** A new, empty section at the end. */
export function addSection(dossier: EditedDossier, title = ''): EditedDossier {
  return { ...dossier, sections: [...dossier.sections, { key: newKey(), title, note: '', documents: [] }] };
}

export function renameSection(dossier: EditedDossier, key: string, title: string): EditedDossier {
  return withSections(dossier, (each) => (each.key === key ? { ...each, title } : each));
}

/** Sets the compiler's note to a section. */
export function annotateSection(dossier: EditedDossier, key: string, note: string): EditedDossier {
  return withSections(dossier, (each) => (each.key === key ? { ...each, note } : each));
}

/** Says how a document is included. */
export function includeDocument(dossier: EditedDossier, id: DocumentId, entry: DossierEntry): EditedDossier {
  return { ...dossier, entries: { ...dossier.entries, [id]: entry } };
}

/** Takes a section out with its documents. */
export function removeSection(dossier: EditedDossier, key: string): EditedDossier {
  return { ...dossier, sections: dossier.sections.filter((each) => each.key !== key) };
}

/** Puts a section that was taken out back where it stood, with those of its documents that are nowhere else now. */
export function restoreSection(dossier: EditedDossier, section: EditedSection, index: number): EditedDossier {
  const present = new Set(documentsOf(dossier));
  const documents = section.documents.filter((id) => !present.has(id));
  return { ...dossier, sections: dossier.sections.toSpliced(index, 0, { ...section, documents }) };
}

/** Puts a document that was taken out back where it stood; to the end where that section is gone. */
export function restoreDocument(dossier: EditedDossier, id: DocumentId, place: Place): EditedDossier {
  const placed = placeDocuments(dossier, [id], place);
  return placed === dossier ? addDocuments(dossier, [id]) : placed;
}

/** One step up or down; the same dossier at either end. */
export function stepSection(dossier: EditedDossier, key: string, step: -1 | 1): EditedDossier {
  const index = dossier.sections.findIndex((each) => each.key === key);
  const section = dossier.sections[index];
  const target = index + step;
  if (!section || target < 0 || target >= dossier.sections.length) return dossier;
  return { ...dossier, sections: dossier.sections.toSpliced(index, 1).toSpliced(target, 0, section) };
}
