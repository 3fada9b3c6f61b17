import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { NameEntries } from './name-entries.tsx';
import { wrongIn, type Naming, type NamingRules } from './naming.ts';
import './vocabulary.css';

export interface NamingFormProps extends NamingRules {
  readonly title: string;
  /** What is there already; null for something new. */
  readonly first: Naming;
  readonly isNamed: boolean;
  /** What else is asked. */
  readonly children?: ReactNode;
  readonly onSave: (naming: Naming) => Promise<void>;
  readonly onDone: () => void;
}

/** A term or a field to be named; what is wrong is said at its field once it was to be saved. */
export function NamingForm({ title, first, isNamed, children, onSave, onDone, ...rules }: NamingFormProps) {
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [naming, setNaming] = useState(first);
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wrong = wrongIn(naming, isNamed ? { ...rules, taken: [] } : rules);
  const save = () => {
    setIsTried(true);
    if (wrong.name ?? wrong.code) {
      // The first name, or the code behind all names.
      const inputs = form.current?.querySelectorAll<HTMLElement>('.page-part-fields input') ?? [];
      inputs[wrong.name ? 0 : inputs.length - 1]?.focus();
      return;
    }
    attempt(async () => {
      await onSave(naming);
      onDone();
    });
  };
  return (
    <form
      ref={form}
      className="vocabulary-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <h3 className="vocabulary-form-title">{title}</h3>
      <NameEntries naming={naming} onName={setNaming} wrong={isTried ? wrong : {}} isNamed={isNamed} />
      {children}
      {failure && <FailureNotice failure={failure} title={translate('edit.failed')} />}
      <div className="page-part-row">
        <Button type="submit" variant="primary">
          {translate('record.save')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {translate('change.cancel')}
        </Button>
      </div>
    </form>
  );
}
