import { useEffect, useId, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import { plainText } from '../../shared/model/content.ts';
import type { Passage } from '../../shared/model/passage.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';

export interface PassageChooserProps {
  readonly id: DocumentId;
  readonly passages: readonly Passage[];
  /** What becomes of them: shown alone, or blacked out. */
  readonly purpose: 'passages' | 'blackened';
  readonly onChange: (passages: Passage[]) => void;
}

/** The document's text to mark passages in, with the pointer or Shift and the arrows, and those chosen. */
export function PassageChooser({ id, passages, purpose, onChange }: PassageChooserProps) {
  const translate = useTranslate();
  const field = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      try {
        const content = await request('documents.content', id);
        if (isWanted) setText(plainText(content));
      } catch (error) {
        if (isWanted) setFailure(failureOf(error));
      }
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [id]);
  const add = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = area.current ?? {};
    const marked = (text ?? '').slice(start, end);
    if (marked.trim() === '') return;
    onChange([...passages, { start, end, text: marked }].toSorted((a, b) => a.start - b.start));
  };
  if (failure) return <FailureNotice failure={failure} title={translate('dossier.passages.failed')} />;
  return (
    <div className="passages">
      <label htmlFor={field}>{translate(`dossier.${purpose}.text`)}</label>
      <textarea
        id={field}
        ref={area}
        className="passages-text"
        dir="auto"
        readOnly
        rows={10}
        value={text ?? ''}
      />
      <Button onPress={add} isDisabled={text === null}>
        {translate(`dossier.${purpose}.add`)}
      </Button>
      <ul className="passages-chosen">
        {passages.map((passage) => (
          <li key={`${passage.start}-${passage.end}`}>
            <bdi>{passage.text.length > 160 ? `${passage.text.slice(0, 160)}…` : passage.text}</bdi>
            <Button
              variant="quiet"
              aria-label={translate(`dossier.${purpose}.removeOne`, {
                passage: isolate(passage.text.slice(0, 60)),
              })}
              onPress={() => {
                onChange(passages.filter((each) => each !== passage));
              }}
            >
              {translate('dossier.passages.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
