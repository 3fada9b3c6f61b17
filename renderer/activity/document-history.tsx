import { useState } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { FixityCheck } from './fixity-check.tsx';
import { LogLine } from './log-line.tsx';
import { useDocumentHistory } from './use-document-history.ts';
import './document-history.css';

/** A document's way through the archive: how it came in, each change of it, and whether its original is what it was. */
export function DocumentHistory({ id }: { readonly id: DocumentId }) {
  const translate = useTranslate();
  const history = useDocumentHistory(id);
  const [open, setOpen] = useState<number | null>(null);
  if (!history) return null;
  return (
    <section className="field-list document-history" aria-labelledby={`history-${id}`}>
      <h2 className="field-list-title" id={`history-${id}`}>
        {translate('activity.history')}
      </h2>
      <FixityCheck id={id} />
      {history.lines === null ? (
        <FailureNotice failure={history.failure} title={translate('activity.logFailed')} />
      ) : (
        <ol>
          {history.lines.map((line) => (
            <li key={line.sequence}>
              <LogLine
                line={line}
                isOpen={open === line.sequence}
                document={id}
                onToggle={() => {
                  setOpen(open === line.sequence ? null : line.sequence);
                }}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
