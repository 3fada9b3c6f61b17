import Download from 'lucide-react/icons/download';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { showToast } from '../ui/toast.tsx';
import { useTranslate } from '../ui/use-translate.tsx';

export interface SaveOriginalProps {
  readonly id: DocumentId;
  readonly hasWords: boolean;
  readonly onFailure: (failure: Failure) => void;
}

/** Writes the original, bit for bit, where the person chooses. */
export function SaveOriginal({ id, hasWords, onFailure }: SaveOriginalProps) {
  const translate = useTranslate();
  const save = async () => {
    try {
      if (await request('documents.saveOriginal', id)) showToast({ text: translate('document.saved') });
    } catch (error) {
      onFailure(failureOf(error));
    }
  };
  const shared = { icon: Download, onPress: () => void save() };
  const words = translate('document.saveOriginal');
  return hasWords ? <Button {...shared}>{words}</Button> : <IconButton {...shared} label={words} />;
}
