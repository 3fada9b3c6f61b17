import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { RequestOutput } from '../../shared/ipc/contract.ts';
import { request } from '../client.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { FieldChangeView } from './field-change.tsx';
import { isTold } from '../ui/field-names.ts';
import type { OpenDocument } from './open-document.ts';
import { SubjectLink } from './subject-link.tsx';
import './entry-changes.css';

type Loaded =
  | { readonly sequence: number; readonly entry: RequestOutput<'activity.entry'> }
  | { readonly sequence: number; readonly failure: Failure };

function useEntry(sequence: number): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    request('activity.entry', sequence)
      .then(
        (entry) => ({ sequence, entry }),
        (error: unknown) => ({ sequence, failure: failureOf(error) }),
      )
      .then((next) => {
        if (isWanted) setLoaded(next);
      }, console.error);
    return () => {
      isWanted = false;
    };
  }, [sequence]);
  return loaded?.sequence === sequence ? loaded : null;
}

/** What an entry changed: each record that came, changed or went, and of a changed one each field before and after. */
export function EntryChanges(props: {
  readonly sequence: number;
  /** When it was, to the second. */
  readonly exact: string;
  readonly onOpenDocument?: OpenDocument | undefined;
}) {
  const { sequence, exact, onOpenDocument } = props;
  const translate = useTranslate();
  const loaded = useEntry(sequence);
  if (!loaded) return null;
  if ('failure' in loaded) return <FailureNotice failure={loaded.failure} />;
  const { changes, total } = loaded.entry;
  // Reports of imports and the index tell of the program's own doing.
  const told = changes.filter(({ collection }) => collection === 'documents' || collection === 'dossiers');
  const more = total - changes.length;
  return (
    <div className="entry-changes">
      <p className="entry-changes-when">{exact}</p>
      {told.length === 0 && <p>{translate('activity.nothingChanged')}</p>}
      <ul>
        {told.map((change) => (
          <li key={change.id} className={`entry-change entry-change-${change.kind}`}>
            <p className="entry-change-record">
              <span className="entry-change-kind">{translate(`activity.kind.${change.kind}`)}</span>
              <SubjectLink
                subject={change}
                onOpenDocument={change.kind === 'removed' ? undefined : onOpenDocument}
              />
            </p>
            <dl>
              {change.fields
                .filter(({ field }) => isTold(field))
                .map((field) => (
                  <FieldChangeView key={field.field} change={field} collection={change.collection} />
                ))}
            </dl>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{translate('activity.moreRecords', { count: more })}</p>}
    </div>
  );
}
