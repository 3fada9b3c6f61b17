import { useEffect, useEffectEvent, useRef } from 'react';
import { failureOf } from '../../shared/errors.ts';
import type { ArchiveField } from '../../shared/fields/archive-fields.ts';
import { valueAt } from '../../shared/fields/field.ts';
import { readSaid } from '../../shared/fields/read-said.ts';
import { saidOf } from '../../shared/fields/said.ts';
import type { Document } from '../../shared/model/document.ts';
import { Button } from '../ui/button.tsx';
import { FieldEntry } from '../ui/entry/field-entry.tsx';
import { errorSentence } from '../ui/error-sentence.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { drafts } from './drafts.ts';
import { groupFields } from './field-groups.ts';
import { keepDraft } from './keep-draft.ts';
import { useDraft } from './use-draft.ts';
import './edit-form.css';

/** All that can be said of a document of its kind. What was written is kept when it is closed, by whatever way. */
export function EditForm({ record, onDone }: { readonly record: Document; readonly onDone: () => void }) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const groups = groupFields(speech.fields);
  const draft = useDraft(record.id);
  const { failure, attempt } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const saidIn = ({ path, type }: ArchiveField) =>
    draft.get(path)?.said ?? saidOf(valueAt(record, path), type, speech);
  const written = draft.get('kind')?.said;
  const kind = written?.is === 'text' ? written.text : record.kind;
  const isSaid = ({ path, kinds }: ArchiveField) =>
    (kinds?.some((each) => each === kind) ?? true) || valueAt(record, path) !== undefined;
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
      const first = groups.flatMap(({ fields }) => fields).find(({ path }) => wrong.includes(path));
      if (first === undefined) onDone();
      else
        form.current
          ?.querySelector<HTMLElement>(`[data-field="${first.path}"] :is(input, select, textarea)`)
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
      {groups.map(({ title, fields }) => {
        const shown = fields.filter(isSaid);
        if (shown.length === 0) return null;
        return (
          <fieldset key={title} className="edit-form-group">
            <legend>{translate(title)}</legend>
            {shown.map((field) => (
              <FieldEntry
                key={field.path}
                field={field}
                said={saidIn(field)}
                onSay={(said) => {
                  drafts.say(record, field.path, { said, read: readSaid(said, field.type, speech) });
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
