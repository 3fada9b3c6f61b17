import X from 'lucide-react/icons/x';
import { useEffect, useRef, useState } from 'react';
import { Button as Pressable } from 'react-aria-components/Button';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { SavedSearch } from '../../shared/model/saved-search.ts';
import { request } from '../client.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { isAsking, type Asked } from './asked.ts';
import { describeAsked } from './describe-asked.ts';
import { KeepForm } from './keep-form.tsx';
import { forgetSearch, keepSearch, onSavedSearches } from './saved-searches.ts';

export interface KeptListsProps {
  readonly asked: Asked;
  /** The searches of this session, the newest first. */
  readonly history: readonly Asked[];
  /** Asks a search again, in place of what is asked now. */
  readonly onAsk: (asked: Partial<Asked>) => void;
}

/** The saved searches of the archive, read when they are looked at and whenever they change. */
function useSaved() {
  const [saved, setSaved] = useState<readonly SavedSearch[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const all = await request('searches.list');
      if (isWanted) setSaved(all);
    };
    const refresh = () => {
      read().catch((error: unknown) => {
        if (isWanted) setFailure(failureOf(error));
      });
    };
    refresh();
    const end = onSavedSearches(refresh);
    return () => {
      isWanted = false;
      end();
    };
  }, []);
  const change = async (work: Promise<void>) => {
    try {
      await work;
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return { saved, failure, change };
}

/** What is kept: a form for the search that stands, then the saved ones, then those of this session. */
export function KeptLists({ asked, history, onAsk }: KeptListsProps) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const { saved, failure, change } = useSaved();
  const heading = useRef<HTMLHeadingElement>(null);
  const describe = (each: Pick<Asked, 'typed' | 'filters'> & Partial<Asked>) => describeAsked(each, speech);
  return (
    <>
      {isAsking(asked) && asked.similarTo === null && (
        <KeepForm
          proposal={describe(asked)}
          onKeep={(title) => {
            void change(keepSearch(title, asked, translate));
          }}
        />
      )}
      {failure && <FailureNotice failure={failure} />}
      <h3 className="kept-searches-title" ref={heading} tabIndex={-1}>
        {translate('search.kept.saved')}
      </h3>
      {saved.length === 0 && <p className="kept-searches-none">{translate('search.kept.none')}</p>}
      <ul>
        {saved.map((each) => (
          <li key={each.id} className="kept-search">
            <Pressable
              className="kept-search-words"
              onPress={() => {
                const { typed, filters, sort } = each;
                onAsk({ typed, filters, sort, similarTo: null });
              }}
            >
              <bdi>{each.title}</bdi>
              {describe(each) !== isolate(each.title) && (
                <span className="kept-search-asked" dir="auto">
                  {describe(each)}
                </span>
              )}
            </Pressable>
            <IconButton
              icon={X}
              label={translate('search.kept.remove', { title: isolate(each.title) })}
              onPress={() => {
                // Its button goes with the search: the keyboard stays in the list.
                heading.current?.focus();
                void change(forgetSearch(each, translate));
              }}
            />
          </li>
        ))}
      </ul>
      {history.length > 0 && <h3 className="kept-searches-title">{translate('search.kept.earlier')}</h3>}
      <ul>
        {history.map((each) => (
          <li key={describe(each)} className="kept-search">
            <Pressable
              className="kept-search-words"
              onPress={() => {
                onAsk(each);
              }}
            >
              <bdi>{describe(each)}</bdi>
            </Pressable>
          </li>
        ))}
      </ul>
    </>
  );
}
