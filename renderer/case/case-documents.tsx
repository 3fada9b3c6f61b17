import FolderMinus from 'lucide-react/icons/folder-minus';
import { useRef } from 'react';
import { linksOf } from '../../shared/cases/links.ts';
import type { CaseSurroundings, CaseView } from '../../shared/model/case-view.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { DocumentRow } from '../ui/document-row.tsx';
import { FirstRows } from '../ui/first-rows.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';

/** The documents of a case with their links from either side, and the way to take one out of it. */
export function CaseDocuments(props: {
  readonly view: CaseView;
  /** Null while they are being looked for: the case's own links are shown meanwhile. */
  readonly surroundings: CaseSurroundings | null;
  readonly onOpen: (id: DocumentId) => void;
}) {
  const { view, surroundings, onOpen } = props;
  const { record, documents } = view;
  const outside = surroundings?.outside ?? [];
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const list = useRef<HTMLUListElement>(null);
  const links = linksOf(surroundings?.links ?? view.links);
  const titles = new Map<DocumentId | undefined, string>(
    [...documents, ...outside].map((each) => [each.id, each.title]),
  );
  const titleOf = (id: DocumentId | undefined) => titles.get(id);
  const linksTold = (id: DocumentId): readonly string[] => [
    ...links
      .from(id)
      .map(
        ({ relation, to, reference }) =>
          `${translate(`relation.${relation}`)}: ${isolate(titleOf(to) ?? reference)}`,
      ),
    ...links
      .to(id)
      .map(
        ({ relation, from }) => `${translate(`relation.back.${relation}`)}: ${isolate(titleOf(from) ?? '')}`,
      ),
  ];
  const takeOut = (id: DocumentId) => {
    attempt(async () => {
      // The button goes with its row: the keyboard stays in the list.
      list.current?.focus();
      await request('cases.save', { ...record, documents: record.documents.filter((each) => each !== id) });
      showToast({
        text: translate('case.takenOut', { title: isolate(titleOf(id) ?? id) }),
        undo: () => {
          attempt(async () => {
            await request('cases.save', record);
          });
        },
      });
    });
  };
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      {documents.length === 0 && <p className="page-part-text">{translate('case.noDocuments')}</p>}
      <FirstRows rows={documents}>
        {(rows) => (
          <ul className="record-list" ref={list} tabIndex={-1} aria-label={translate('case.documents')}>
            {rows.map((document) => (
              <DocumentRow
                key={document.id}
                document={document}
                more={linksTold(document.id)}
                onOpen={onOpen}
                end={
                  <IconButton
                    icon={FolderMinus}
                    label={translate('case.takeOut', { title: isolate(document.title) })}
                    onPress={() => {
                      takeOut(document.id);
                    }}
                  />
                }
              />
            ))}
          </ul>
        )}
      </FirstRows>
    </>
  );
}
