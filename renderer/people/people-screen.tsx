import UserRoundPlus from 'lucide-react/icons/user-round-plus';
import UsersRound from 'lucide-react/icons/users-round';
import { useState } from 'react';
import type { PersonId } from '../../shared/model/ids.ts';
import { formsOf } from '../../shared/model/person.ts';
import { fold } from '../../shared/search/fold.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { RecordRow } from '../ui/record-row.tsx';
import { Screen } from '../ui/screen.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';

const listPeople = () => request('people.list');
/** More are narrowed down by typing. */
const mostShown = 300;

/** Every person and organisation that has a record, by name; any form of a name finds them. */
export function PeopleScreen(props: { readonly version: number; readonly onOpen: (id: PersonId) => void }) {
  const { version, onOpen } = props;
  const translate = useTranslate();
  const { value: lines, failure } = useAnswer(listPeople, version);
  const { failure: notMade, attempt } = useAttempt();
  const [typed, setTyped] = useState('');
  const make = () => {
    attempt(async () => {
      const { id } = await request('people.save', { name: translate('person.untitled') });
      onOpen(id);
    });
  };
  const action = (
    <Button variant="primary" icon={UserRoundPlus} onPress={make}>
      {translate('person.new')}
    </Button>
  );
  const isEmpty = lines?.length === 0;
  const wrong = notMade ?? failure;
  const wanted = fold(typed.trim());
  const found =
    lines?.filter(({ record }) => formsOf(record).some((form) => fold(form).includes(wanted))) ?? [];
  return (
    <Screen title={translate('rail.people')} actions={isEmpty ? undefined : action}>
      {wrong && <FailureNotice failure={wrong} />}
      {isEmpty && (
        <EmptyState icon={UsersRound} title={translate('person.empty')} action={action}>
          {translate('person.emptyText')}
        </EmptyState>
      )}
      {lines && lines.length > 0 && (
        <>
          <div className="page-part-row">
            <TextField label={translate('person.find')} value={typed} onChange={setTyped} />
          </div>
          <p className="page-part-text" role="status">
            {translate('person.count', { count: found.length })}
          </p>
          <ul className="record-list">
            {found.slice(0, mostShown).map(({ record, documents }) => (
              <RecordRow
                key={record.id}
                title={record.name}
                about={
                  <Dotted
                    parts={[
                      translate(`person.kind.${record.kind}`),
                      record.isProtected
                        ? translate('person.protectedAs', { pseudonym: record.pseudonym })
                        : undefined,
                      ...record.variants.slice(0, 3),
                      translate('case.documentCount', { documents }),
                    ]}
                  />
                }
                onPress={() => {
                  onOpen(record.id);
                }}
              />
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
