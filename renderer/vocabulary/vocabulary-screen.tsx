import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useState } from 'react';
import type { ListName } from '../../shared/model/own-term.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { showToast } from '../ui/toast.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { FieldsPart } from './fields-part.tsx';
import { TermsPart } from './terms-part.tsx';
import './vocabulary.css';

/** What the archive adds to the program's fields and terms: to be added, called otherwise, taken away, and as a table. */
export function VocabularyScreen(props: {
  readonly onBack: () => void;
  readonly onSearch: (typed: string) => void;
}) {
  const { onBack, onSearch } = props;
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [list, setList] = useState<ListName>('violence');
  const readTable = () => {
    attempt(async () => {
      const read = await request('vocabulary.readTable');
      if (read === null) return;
      const text = translate('vocabulary.tableRead', { count: read.saved });
      if (read.entry === null) showToast({ text });
      else tellUndoable({ text, entry: read.entry }, translate);
    });
  };
  const saveTable = () => {
    attempt(async () => {
      if (await request('vocabulary.saveTable')) showToast({ text: translate('vocabulary.tableSaved') });
    });
  };
  return (
    <Screen
      title={translate('vocabulary.title')}
      subtitle={translate('vocabulary.text')}
      before={
        <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
          {translate('vocabulary.back')}
        </Button>
      }
      actions={
        <>
          <Button onPress={readTable}>{translate('vocabulary.readTable')}</Button>
          <Button onPress={saveTable}>{translate('vocabulary.saveTable')}</Button>
        </>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      <FieldsPart
        onSearch={onSearch}
        onList={(code) => {
          setList(`own.${code}`);
        }}
      />
      <TermsPart list={list} onList={setList} onSearch={onSearch} />
    </Screen>
  );
}
