import type { Case } from '../../shared/model/case.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { Button } from '../ui/button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showToast } from '../ui/toast.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useFreshDraft } from '../ui/use-fresh-draft.ts';
import { useTranslate } from '../ui/use-translate.tsx';

const draftOf = ({ title, note }: Case) => ({ title, note });

/** What people say of a case themselves: title and note. */
export function CaseForm(props: { readonly record: Case; readonly onRemoved: () => void }) {
  const { record, onRemoved } = props;
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [{ title, note }, say] = useFreshDraft(record, draftOf);
  const save = () => {
    attempt(async () => {
      await request('cases.save', { ...record, title, note });
      showToast({ text: translate('record.saved', { title: isolate(title) }) });
    });
  };
  const remove = () => {
    attempt(async () => {
      const entry = await request('cases.remove', record.id);
      const text = translate('record.removed', { title: isolate(record.title) });
      tellUndoable({ text, entry }, translate);
      onRemoved();
    });
  };
  return (
    <PagePart title={translate('case.about')}>
      {failure && <FailureNotice failure={failure} />}
      <div className="page-part-fields">
        <TextField
          label={translate('case.title')}
          value={title}
          onChange={(typed) => {
            say({ title: typed });
          }}
        />
        <TextField
          label={translate('field.notes')}
          value={note}
          rows={3}
          onChange={(typed) => {
            say({ note: typed });
          }}
        />
      </div>
      <div className="page-part-row">
        <Button onPress={save} isDisabled={title.trim() === ''}>
          {translate('record.save')}
        </Button>
        <Button variant="quiet" onPress={remove}>
          {translate('case.remove')}
        </Button>
      </div>
    </PagePart>
  );
}
