import type { Document } from '../model/document.ts';
import { daysOfEdtf } from '../model/edtf.ts';
import type { DossierContent } from './dossier-content.ts';
import type { DossierWarning } from './dossier-warning.ts';
import { plainMarks } from './redact/mark.ts';

/** The terms of the list `consent-uses` that a dossier of each profile is a use of. */
const uses = {
  court: ['court'],
  public: ['publication-anonymous', 'publication-named'],
} as const;

/** What the archive says against printing the documents of a dossier, in its order: told, never decided. */
export function cautionsOf(content: DossierContent): readonly DossierWarning[] {
  return content.sections
    .flatMap(({ documents }) => documents)
    .flatMap(({ record }) =>
      codesOf(record, content).map((code) => ({
        code,
        document: record.id,
        title: plainMarks(record.title),
      })),
    );
}

type Code = 'consent-missing' | 'consent-other-use' | 'consent-ended' | 'document-restricted';

function codesOf(record: Document, { options, compiledAt }: DossierContent): readonly Code[] {
  const codes: Code[] = record.confidentiality === 'restricted' ? ['document-restricted'] : [];
  if (record.kind !== 'testimony') return codes;
  const { consentUses = [], consentUntil } = record.testimony ?? {};
  const agreed: ReadonlySet<string> = new Set(consentUses);
  if (agreed.size === 0) return [...codes, 'consent-missing'];
  if (!uses[options.profile].some((use) => agreed.has(use))) codes.push('consent-other-use');
  const last = daysOfEdtf(consentUntil)?.latest;
  const today = Number(compiledAt.slice(0, 10).replaceAll('-', ''));
  if (last !== undefined && last < today) codes.push('consent-ended');
  return codes;
}
