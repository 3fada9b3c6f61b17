import type { ImportResult } from '../../shared/model/import.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { comparisonsOf } from './compared.ts';
import { formatLikeness } from './format-likeness.ts';
import { pairOf, useDecisions } from './decisions.ts';

/** That a document is nearly the same as another one, and what was decided on it. */
export function NearNote({ result }: { readonly result: ImportResult }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { removed, kept } = useDecisions();
  const { id, near = [] } = result;
  const [nearest] = near;
  if (!nearest || id === undefined) return null;
  const likeness = formatLikeness(nearest.likeness, language);
  const isKept = comparisonsOf(result).every((each) => each.isKept || kept.has(pairOf(id, each.other)));
  return (
    <p>
      {translate('import.compare.nearText', { likeness })}
      {isKept && !removed.has(id) && <> {translate('import.compare.kept')}</>}
      {removed.has(id) && <> {translate('import.compare.gone')}</>}
    </p>
  );
}
