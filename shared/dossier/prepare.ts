import type { DossierContent, DossierContentSection, DossierDocument } from './dossier-content.ts';
import { cutExcerpts, type Excerpt } from './excerpt.ts';
import { applyProfile } from './profile.ts';

/** A document as it will be set. */
export interface PreparedDocument extends DossierDocument {
  /** Only these passages of it are shown; absent where the whole text is. */
  readonly excerpts?: readonly Excerpt[] | undefined;
}

export interface PreparedSection extends DossierContentSection {
  readonly documents: readonly PreparedDocument[];
}

/** A dossier's content with its excerpts cut and its profile kept: no word goes into the PDF that is not in here. */
export interface PreparedContent extends DossierContent {
  readonly sections: readonly PreparedSection[];
  /** Documents that the profile keeps out. */
  readonly leftOut: number;
  /** Names were replaced by pseudonyms: its readers must be told. */
  readonly hasPseudonyms: boolean;
}

/** Cuts the excerpts, then hides what the profile hides. Throws what `cutExcerpts` throws. */
export function prepareDossier(content: DossierContent): PreparedContent {
  const sections = content.sections.map((section) => ({
    ...section,
    documents: section.documents.map((document): PreparedDocument =>
      document.entry.treatment === 'excerpt' ? { ...document, excerpts: cutExcerpts(document) } : document,
    ),
  }));
  return applyProfile({ ...content, sections, leftOut: 0, hasPseudonyms: false });
}
