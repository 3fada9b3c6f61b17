import { useState } from 'react';
import { request } from '../../client.ts';
import { FailureNotice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useTranslate } from '../../ui/use-translate.tsx';
import type { ChangeFormProps } from './deed.ts';

const listCases = () => request('cases.list');

/** The case that they are put into: one that is there, or a new one. */
export function CaseChange({ onChange }: ChangeFormProps) {
  const translate = useTranslate();
  const { value: lines, failure } = useAnswer(listCases, 0);
  const [chosen, setChosen] = useState<string>('');
  const [title, setTitle] = useState('');
  if (failure) return <FailureNotice failure={failure} />;
  const cases = lines?.map(({ record }) => record) ?? [];
  const choose = (id: string, newTitle: string) => {
    setChosen(id);
    setTitle(newTitle);
    const into = cases.find((each) => each.id === id)?.id ?? { title: newTitle.trim() };
    onChange(typeof into === 'object' && into.title === '' ? null : { does: 'file', into });
  };
  return (
    <>
      <Select
        label={translate('change.case')}
        value={chosen}
        options={[
          { value: '', label: translate('change.newCase') },
          ...cases.map((each) => ({ value: each.id, label: each.title })),
        ]}
        onChange={(id) => {
          choose(id, title);
        }}
      />
      {chosen === '' && (
        <TextField
          label={translate('case.title')}
          value={title}
          onChange={(typed) => {
            choose('', typed);
          }}
        />
      )}
    </>
  );
}
