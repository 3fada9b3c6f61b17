import { tellUndoable } from '../tell-undoable.ts';
import { Button } from '../ui/button.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { RecordRow } from '../ui/record-row.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';

export interface OwnRowProps {
  readonly name: string;
  readonly about: readonly (string | undefined)[];
  /** What a press on the name does, in words. */
  readonly changeLabel: string;
  readonly onChange: () => void;
  /** Answers the entry of the log that takes it back. */
  readonly onRemove: () => Promise<number>;
  /** Shows the documents that have it; null where no search finds them. */
  readonly onShow: (() => void) | null;
}

/** A term or field of the archive's own: a press changes it, a button takes it away; why not is said below. */
export function OwnRow({ name, about, changeLabel, onChange, onRemove, onShow }: OwnRowProps) {
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const remove = () => {
    attempt(async () => {
      const entry = await onRemove();
      tellUndoable({ text: translate('record.removed', { title: isolate(name) }), entry }, translate);
    });
  };
  return (
    <>
      <RecordRow
        title={name}
        about={<Dotted parts={about} />}
        label={changeLabel}
        onPress={onChange}
        end={
          <Button
            variant="quiet"
            aria-label={translate('vocabulary.removeOne', { name: isolate(name) })}
            onPress={remove}
          >
            {translate('vocabulary.remove')}
          </Button>
        }
      />
      {failure && (
        <li className="vocabulary-failure">
          <FailureNotice
            failure={failure}
            actions={onShow && <Button onPress={onShow}>{translate('vocabulary.show')}</Button>}
          />
        </li>
      )}
    </>
  );
}
