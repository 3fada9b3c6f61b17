import type { ChosenContent } from '../profile.ts';

/** Whether anything of a dossier is hidden: its finished file is then searched. */
export function hidesAnything({ sections, finder }: Pick<ChosenContent, 'sections' | 'finder'>): boolean {
  return (
    !finder.isEmpty || sections.some(({ documents }) => documents.some(({ redacted }) => redacted.length > 0))
  );
}
