import Trash2 from 'lucide-react/icons/trash-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { useRef } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatMoment } from '../ui/format-date.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useAttempt } from '../ui/use-attempt.ts';
import { useRowsInView } from '../ui/use-rows-in-view.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { useArchive } from '../use-archive.ts';
import './trash.css';

const listTrash = () => request('trash.list');

/** What was taken away, what went last first: each can come back, or all of it in one step. */
export function Trash() {
  const translate = useTranslate();
  const language = useLanguage();
  const { documentsVersion } = useArchive();
  const { value: trashed, failure } = useAnswer(listTrash, documentsVersion);
  const { failure: notRestored, attempt } = useAttempt();
  const said = useRef<HTMLParagraphElement>(null);
  const count = trashed?.length ?? 0;
  const { first, end, spaceBefore, spaceAfter, scroller, measure } = useRowsInView({
    count,
    estimate: 64,
    listName: 'trash',
  });
  const restore = (ids: readonly DocumentId[]) => {
    attempt(async () => {
      // The button goes with its row.
      said.current?.focus();
      const entry = await request('trash.restore', [...ids]);
      tellUndoable({ text: translate('trash.restored', { count: ids.length }), entry }, translate);
    });
  };
  const wrong = notRestored ?? failure;
  const shown = trashed?.slice(first, end) ?? [];
  return (
    <div className="trash">
      <div className="trash-head">
        <p className="trash-text">{translate('trash.text')}</p>
        <p ref={said} tabIndex={-1} role="status">
          {trashed && translate('trash.count', { count })}
        </p>
        {trashed && count > 0 && (
          <Button
            icon={Undo2}
            onPress={() => {
              restore(trashed.map(({ id }) => id));
            }}
          >
            {translate('trash.restoreAll', { count })}
          </Button>
        )}
        {wrong && <FailureNotice failure={wrong} />}
      </div>
      <div className="trash-rows" ref={scroller}>
        {trashed && count === 0 && <EmptyState icon={Trash2} title={translate('trash.empty')} />}
        <ul
          aria-label={translate('activity.part.trash')}
          style={{ paddingBlock: `${spaceBefore}px ${spaceAfter}px` }}
        >
          {shown.map(({ id, title, at, sequence }, place) => (
            <li
              key={id}
              className="trash-row"
              ref={measure}
              data-row={first + place}
              aria-posinset={first + place + 1}
              aria-setsize={count}
            >
              <div className="trash-row-words">
                <bdi className="trash-row-title">{title}</bdi>
                <span className="trash-row-when">
                  {translate('trash.when', { when: formatMoment(at, language), entry: sequence })}
                </span>
              </div>
              <IconButton
                icon={Undo2}
                label={translate('trash.restore', { title: isolate(title) })}
                onPress={() => {
                  restore([id]);
                }}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
