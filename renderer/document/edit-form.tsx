import { useEffect, useEffectEvent, useRef } from 'react';
import { failureOf } from '../../shared/errors.ts';
import { valueAt, type FieldPath } from '../../shared/fields/field.ts';
import { fields } from '../../shared/fields/fields.ts';
import { saidOf } from '../../shared/fields/said.ts';
import type { Document } from '../../shared/model/document.ts';
import { Button } from '../ui/button.tsx';
import { FieldEntry } from '../ui/entry/field-entry.tsx';
import { errorSentence } from '../ui/error-sentence.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { drafts } from './drafts.ts';
import { fieldGroups } from './field-groups.ts';
import { keepDraft } from './keep-draft.ts';
import { useDraft } from './use-draft.ts';
import './edit-form.css';

/** All that can be said of a document of its kind. What was written is kept when it is closed, by whatever way. */
export function EditForm({ record, onDone }: { readonly record: Document; readonly onDone: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const draft = useDraft(record.id);
  const { failure, attempt } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const saidAt = (path: FieldPath) =>
    draft.get(path) ?? saidOf(valueAt(record, path), fields[path].type, { translate, language });
  const kind = saidAt('kind');
  const isSaid = (path: FieldPath) =>
    (fields[path].kinds?.some((each) => kind.is === 'text' && each === kind.text) ?? true) ||
    valueAt(record, path) !== undefined;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }, []);
  const leave = useEffectEvent(() => {
    keepDraft(record, translate).catch((error: unknown) => {
      showToast({ text: errorSentence(translate, failureOf(error)) });
    });
  });
  useEffect(() => leave, []);
  const save = () => {
    attempt(async () => {
      const { wrong } = await keepDraft(record, translate);
      const first = fieldGroups.flatMap(({ paths }) => paths).find((path) => wrong.includes(path));
      if (first === undefined) onDone();
      else
        form.current
          ?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, select, textarea)`)
          ?.focus();
    });
  };
  return (
    <form
      className="edit-form"
      ref={form}
      aria-label={translate('edit.form')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        save();
      }}
    >
      <p className="edit-form-text">{translate('edit.text')}</p>
      {fieldGroups.map(({ title, paths }) => {
        const shown = paths.filter(isSaid);
        if (shown.length === 0) return null;
        return (
          <fieldset key={title} className="edit-form-group">
            <legend>{translate(title)}</legend>
            {shown.map((path) => (
              <FieldEntry
                key={path}
                path={path}
                said={saidAt(path)}
                onSay={(said) => {
                  drafts.say(record, path, said);
                }}
              />
            ))}
          </fieldset>
        );
      })}
      {failure && <FailureNotice failure={failure} title={translate('edit.failed')} />}
      <div className="edit-form-end">
        <Button type="submit" variant="primary">
          {translate('edit.save')}
        </Button>
        <Button
          variant="quiet"
          isDisabled={draft.size === 0}
          onPress={() => {
            drafts.drop(record.id);
            onDone();
          }}
        >
          {translate('edit.drop')}
        </Button>
      </div>
    </form>
  );
}
