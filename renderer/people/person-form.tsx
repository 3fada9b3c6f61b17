import { personKinds, type Person } from '../../shared/model/person.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showToast } from '../ui/toast.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useFreshDraft } from '../ui/use-fresh-draft.ts';
import { useTranslate } from '../ui/use-translate.tsx';

const draftOf = (record: Person) => ({ ...record, variants: record.variants.join('\n') });

/** Every form of the name, whether it is protected, and a note. */
export function PersonForm(props: { readonly record: Person; readonly onRemoved: () => void }) {
  const { record, onRemoved } = props;
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [said, say] = useFreshDraft(record, draftOf);
  const save = () => {
    attempt(async () => {
      const variants = said.variants.split('\n').filter((form) => form.trim() !== '');
      await request('people.save', { ...said, variants });
      showToast({ text: translate('record.saved', { title: isolate(said.name) }) });
    });
  };
  const remove = () => {
    attempt(async () => {
      const entry = await request('people.remove', record.id);
      const text = translate('record.removed', { title: isolate(record.name) });
      tellUndoable({ text, entry }, translate);
      onRemoved();
    });
  };
  return (
    <PagePart title={translate('person.about')}>
      <div className="page-part-fields">
        <TextField
          label={translate('person.name')}
          value={said.name}
          onChange={(name) => {
            say({ name });
          }}
        />
        <TextField
          label={translate('person.variants')}
          description={translate('person.variantsText')}
          value={said.variants}
          rows={4}
          onChange={(variants) => {
            say({ variants });
          }}
        />
        <Choice
          label={translate('activity.field.kind')}
          value={said.kind}
          options={personKinds.map((value) => ({ value, label: translate(`person.kind.${value}`) }))}
          onChange={(kind) => {
            say({ kind });
          }}
        />
        <div>
          <Chip
            isSelected={said.isProtected}
            onChange={(isProtected) => {
              say({ isProtected });
            }}
          >
            {translate('person.protect')}
          </Chip>
        </div>
        {said.isProtected && (
          <TextField
            label={translate('person.pseudonym')}
            description={translate('person.pseudonymText')}
            value={said.pseudonym}
            onChange={(pseudonym) => {
              say({ pseudonym });
            }}
          />
        )}
        <TextField
          label={translate('field.notes')}
          value={said.note}
          rows={3}
          onChange={(note) => {
            say({ note });
          }}
        />
      </div>
      {failure && <FailureNotice failure={failure} />}
      <div className="page-part-row">
        <Button variant="primary" onPress={save} isDisabled={said.name.trim() === ''}>
          {translate('record.save')}
        </Button>
        <Button variant="quiet" onPress={remove}>
          {translate('person.remove')}
        </Button>
      </div>
    </PagePart>
  );
}
