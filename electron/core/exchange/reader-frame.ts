import type { DossierContent } from '../../../shared/dossier/dossier-content.ts';
import { dossierDraftSchema } from '../../../shared/model/dossier.ts';
import type { InterfaceLanguage } from '../../../shared/model/preferences.ts';
import type { Archive } from '../archive.ts';
import { dossierContent } from '../dossier-build.ts';

interface FrameAsked {
  /** Left out, the archive's name. */
  readonly title?: string | undefined;
  readonly language: InterfaceLanguage;
}

/** All that a public dossier of this archive would say but its documents: what a reader's view is made of. */
export function readerFrame(archive: Archive, { title, language }: FrameAsked): Promise<DossierContent> {
  return dossierContent(
    archive,
    dossierDraftSchema.parse({
      title: title ?? archive.name,
      language,
      options: { profile: 'public' },
      sections: [],
    }),
  );
}
