import type { ImportResult } from '../../shared/model/import.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { formatLikeness } from './format-likeness.ts';
import { useDecisions } from './decisions.ts';

/** That a document is nearly the same as another one, and what was decided on it. */
export function NearNote({ result }: { readonly result: ImportResult }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { id, near = [] } = result;
  const decisions = useDecisions();
  const [nearest] = near;
  if (!nearest || id === undefined) return null;
  const decision = decisions.get(id);
  const likeness = formatLikeness(nearest.likeness, language);
  return (
    <p>
      {translate('import.compare.nearText', { likeness })}
      {decision === 'kept' && <> {translate('import.compare.kept')}</>}
      {decision === 'removed' && <> {translate('import.compare.gone')}</>}
    </p>
  );
}
