import { useEffect, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Heading } from 'react-aria-components/Heading';
import { failureOf, type Failure } from '../../shared/errors.ts';
import { readQueryList } from '../../shared/search/query-list.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showToast } from '../ui/toast.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { answerList, tableOf, type ListedAnswer } from './listed-answers.ts';
import type { SearchClient } from './search-client.ts';
import { SearchListAnswers } from './search-list-answers.tsx';
import './search-list.css';

export interface SearchListProps {
  readonly client: SearchClient;
  /** Shows what one line finds, in place of the list. */
  readonly onShow: (query: string) => void;
  readonly onClose: () => void;
}

/** A list of more lines is for the command line, which has no window to keep alive. */
const mostLines = 2000;

function ListDialog({ client, onShow, onClose }: SearchListProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<readonly ListedAnswer[]>([]);
  const [total, setTotal] = useState(0);
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isWanted = useRef(false);
  useEffect(
    () => () => {
      isWanted.current = false;
    },
    [],
  );
  const lines = readQueryList(text);
  const act = async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const run = async () => {
    const taken = lines.slice(0, mostLines);
    isWanted.current = true;
    setIsRunning(true);
    setTotal(taken.length);
    setAnswers([]);
    await act(async () => {
      for await (const answer of answerList(client, taken)) {
        if (!isWanted.current) break;
        setAnswers((before) => [...before, answer]);
      }
    });
    setIsRunning(false);
  };
  const save = () =>
    act(async () => {
      const fileName = translate('search.list.file.name');
      const isSaved = await request('searches.saveTable', { fileName, rows: tableOf(answers) });
      if (isSaved) showToast({ text: translate('search.list.saved') });
    });
  const stop = () => {
    isWanted.current = false;
  };
  return (
    <Dialog className="search-list-dialog">
      <Heading slot="title" className="dialog-title">
        {translate('search.list')}
      </Heading>
      <div className="search-list-body">
        <TextField
          label={translate('search.list.lines')}
          description={translate('search.list.text')}
          value={text}
          onChange={setText}
          rows={6}
        />
        {lines.length > mostLines && <p>{translate('search.list.tooMany', { most: mostLines })}</p>}
        {failure && <FailureNotice failure={failure} />}
        {isRunning && (
          <Progress
            label={translate('search.list.running', { done: answers.length, total })}
            value={answers.length / Math.max(1, total)}
          />
        )}
        {answers.length > 0 && <SearchListAnswers answers={answers} onShow={onShow} />}
      </div>
      <footer className="search-list-footer">
        <FileTrigger
          acceptedFileTypes={['.txt', '.tsv', '.csv']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (!file) return;
            void act(async () => {
              setText(await file.text());
            });
          }}
        >
          <Button variant="quiet">{translate('search.list.file')}</Button>
        </FileTrigger>
        <span className="search-list-space" />
        <Button onPress={onClose}>{translate('notice.dismiss')}</Button>
        <Button isDisabled={isRunning || answers.length === 0} onPress={() => void save()}>
          {translate('search.list.save')}
        </Button>
        {isRunning ? (
          <Button variant="primary" onPress={stop}>
            {translate('search.list.stop')}
          </Button>
        ) : (
          <Button variant="primary" isDisabled={lines.length === 0} onPress={() => void run()}>
            {translate('search.list.start')}
          </Button>
        )}
      </footer>
    </Dialog>
  );
}

/** Searches for every name of a list, says for each how much there is, and writes it all as a table. */
export function SearchList(props: SearchListProps & { readonly isOpen: boolean }) {
  return (
    <DialogFrame isOpen={props.isOpen} onClose={props.onClose}>
      <ListDialog {...props} />
    </DialogFrame>
  );
}
