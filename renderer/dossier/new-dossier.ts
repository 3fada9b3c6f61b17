import { dossierDraftSchema, type Dossier, type DossierDraft } from '../../shared/model/dossier.ts';

/** A dossier with one section and nothing in it; who compiles it, and in which language, is as it was last time. */
export function newDossier(
  title: string,
  last?: Partial<Pick<Dossier, 'compiler' | 'language'>>,
): DossierDraft {
  return dossierDraftSchema.parse({
    title,
    compiler: last?.compiler,
    language: last?.language,
    sections: [{ title: '', documents: [] }],
  });
}
