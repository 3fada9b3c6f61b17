import { useState } from 'react';
import type { PersonId } from '../../shared/model/ids.ts';
import type { Person } from '../../shared/model/person.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { Button } from '../ui/button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { Select } from '../ui/select.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';

const listPeople = () => request('people.list');

/** Makes one record of this and another that is of the same person; it can be taken back. */
export function MergePart(props: { readonly record: Person; readonly version: number }) {
  const { record, version } = props;
  const translate = useTranslate();
  const { value: lines } = useAnswer(listPeople, version);
  const { failure, attempt } = useAttempt();
  const [chosen, setChosen] = useState<PersonId | undefined>();
  const others = lines?.flatMap(({ record: other }) => (other.id === record.id ? [] : [other])) ?? [];
  const other = others.find(({ id }) => id === chosen) ?? others[0];
  if (!other) return null;
  const merge = () => {
    attempt(async () => {
      const entry = await request('people.merge', { kept: record.id, other: other.id });
      tellUndoable({ text: translate('person.merged', { name: isolate(other.name) }), entry }, translate);
    });
  };
  return (
    <PagePart title={translate('person.merge')} text={translate('person.mergeText')}>
      {failure && <FailureNotice failure={failure} />}
      <div className="page-part-row">
        <Select
          label={translate('person.mergeWith')}
          value={other.id}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
        <Button onPress={merge}>{translate('person.mergeNow')}</Button>
      </div>
    </PagePart>
  );
}
