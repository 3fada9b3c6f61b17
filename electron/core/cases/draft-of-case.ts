import { chainOf, type ChainStep } from '../../../shared/cases/chain.ts';
import { createLinks } from '../../../shared/cases/links.ts';
import { timelineOf } from '../../../shared/cases/case-facts.ts';
import type { Document } from '../../../shared/model/document.ts';
import { dossierDraftSchema, type DossierDraft } from '../../../shared/model/dossier.ts';
import type { Archive } from '../archive.ts';
import { documentsOfCase, getCase } from './cases.ts';

/** A dossier of a case: its rulings along the chain, then everything else by date. Throws `case-missing`. */
export function draftOfCase(archive: Archive, id: string): DossierDraft {
  const documents = documentsOfCase(archive, id);
  const chain = chainOf(documents, createLinks(documents)).map((step: ChainStep) => step.document);
  const others = documents.filter((document) => !chain.includes(document));
  const dated = timelineOf(others);
  const undated = others.filter((document: Document) => !dated.includes(document));
  const ordered = [...chain, ...dated, ...undated].map((document) => document.id);
  return dossierDraftSchema.parse({
    title: getCase(archive, id).title,
    sections: [{ title: '', documents: ordered }],
  });
}
