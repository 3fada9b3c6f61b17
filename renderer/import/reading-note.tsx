import type { ImportResult } from '../../shared/model/import.ts';
import { isPoorlyRead } from '../../shared/model/recognition.ts';
import { useTranslate } from '../ui/use-translate.tsx';

/** That a picture gave no text, or one so poor that a person must compare the two. */
export function ReadingNote({ result }: { readonly result: ImportResult }) {
  const translate = useTranslate();
  const { confidence, isWithoutText = false } = result;
  const isPoor = confidence !== undefined && isPoorlyRead({ confidence });
  return (
    <>
      {isPoor && <p>{translate('import.poorlyRead', { confidence: confidence / 100 })}</p>}
      {isWithoutText && <p>{translate('import.withoutText')}</p>}
    </>
  );
}
