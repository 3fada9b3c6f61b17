import FolderInput from 'lucide-react/icons/folder-input';
import { useRef, useState } from 'react';
import type { Suggestion } from '../../shared/model/case-view.ts';
import type { Case } from '../../shared/model/case.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ResultRow } from '../../shared/search/worker-messages.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { DocumentRow, type ShownDocument } from '../ui/document-row.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { DocumentSearch } from './document-search.ts';

interface Offered {
  readonly document: ShownDocument;
  readonly why: readonly string[];
}

const mostFound = 10;

/** Brings documents into a case: those that are searched for, or those that the archive itself suggests. */
export function AddDocuments(props: {
  readonly record: Case;
  readonly search: DocumentSearch;
  readonly onOpen: (id: DocumentId) => void;
}) {
  const { record, search, onOpen } = props;
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [typed, setTyped] = useState('');
  const [offered, setOffered] = useState<readonly Offered[] | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const own = new Set(record.documents);
  const shown = offered?.filter(({ document }) => !own.has(document.id)) ?? [];
  const find = () => {
    attempt(async () => {
      const question = {
        typed,
        isTyping: false,
        kinds: [],
        sort: 'relevance',
        limit: mostFound,
        offset: 0,
      } as const;
      const answer = await search.searchListed(question);
      setOffered(answer?.rows.map(({ document }: ResultRow) => ({ document, why: [] })) ?? []);
    });
  };
  const suggest = () => {
    attempt(async () => {
      const found = await request('cases.suggest', record.id);
      const whyOf = ({ reasons }: Suggestion) =>
        reasons.map(({ kind, detail }) => translate(`case.reason.${kind}`, { detail: isolate(detail) }));
      setOffered(found.map((each) => ({ document: each.document, why: whyOf(each) })));
    });
  };
  const add = (id: DocumentId) => {
    attempt(async () => {
      // The button goes with its row.
      said.current?.focus();
      await request('cases.add', { id: record.id, documents: [id] });
    });
  };
  return (
    <PagePart title={translate('case.add')} text={translate('case.addText')}>
      {failure && <FailureNotice failure={failure} />}
      <form
        className="page-part-row"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextField label={translate('case.add.find')} value={typed} onChange={setTyped} />
        <Button type="submit">{translate('rail.search')}</Button>
        <Button onPress={suggest}>{translate('case.add.suggest')}</Button>
      </form>
      <p className="page-part-text" ref={said} tabIndex={-1} role="status">
        {offered && translate('case.add.found', { documents: shown.length })}
      </p>
      <ul className="record-list">
        {shown.map(({ document, why }) => (
          <DocumentRow
            key={document.id}
            document={document}
            more={why}
            onOpen={onOpen}
            end={
              <IconButton
                icon={FolderInput}
                label={translate('case.add.one', { title: isolate(document.title) })}
                onPress={() => {
                  add(document.id);
                }}
              />
            }
          />
        ))}
      </ul>
    </PagePart>
  );
}
