import type { ImportResult } from '../../shared/model/import.ts';
import { isPoorlyRead } from '../../shared/model/recognition.ts';
import { useTranslate } from '../ui/use-translate.tsx';

/** That a text was read from a picture so poorly that a person must compare the two. */
export function PoorlyRead({ result }: { readonly result: ImportResult }) {
  const translate = useTranslate();
  const { confidence } = result;
  if (confidence === undefined || !isPoorlyRead({ confidence })) return null;
  return <p>{translate('import.poorlyRead', { confidence: confidence / 100 })}</p>;
}
