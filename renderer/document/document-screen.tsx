import ArrowLeft from 'lucide-react/icons/arrow-left';
import Files from 'lucide-react/icons/files';
import FolderPlus from 'lucide-react/icons/folder-plus';
import { useEffect, useState, type ReactNode } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Passage } from '../../shared/model/passage.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { DocumentHeader } from './document-header.tsx';
import { DocumentSide } from './document-side.tsx';
import { HitSteps } from './hit-steps.tsx';
import { hasOriginalView, OriginalView } from './original/original-view.tsx';
import { OriginalOrText } from './original-or-text.tsx';
import { ReadableText } from './readable-text.tsx';
import { SaveOriginal } from './save-original.tsx';
import { useReading, type Words } from './use-reading.ts';
import './document-screen.css';

export interface DocumentScreenProps {
  readonly id: DocumentId;
  readonly words: Words;
  readonly onAdd: (id: DocumentId) => void;
  readonly onOpen: (id: DocumentId) => void;
  /** Takes a passage of its text into the current dossier. */
  readonly onExcerpt: (id: DocumentId, passage: Passage) => void;
  /** Looks for documents that are like this one. */
  readonly onSimilar: (document: { readonly id: DocumentId; readonly title: string }) => void;
  readonly renderHistory: (id: DocumentId) => ReactNode;
  readonly onBack: () => void;
}

/** Escape goes back, D adds to the dossier, unless something is being written or a dialog is open. */
function useKeys(onBack: () => void, onAdd: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isElsewhere =
        event.target instanceof Element && event.target.closest('form, input, textarea, [role="dialog"]');
      if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') onBack();
      else if (event.key.toLowerCase() === 'd') onAdd();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [onBack, onAdd]);
}

/** A document on the whole screen: the text, and beside it notes, details and history. */
export function DocumentScreen(props: DocumentScreenProps) {
  const { id, words, onAdd, onOpen, onSimilar, onExcerpt, onBack, renderHistory } = props;
  const translate = useTranslate();
  const reading = useReading(id, words);
  const { loaded, hits, noteSteps, page, failure, onFailure, notes, overlay, text } = reading;
  const [chosen, setChosen] = useState<'original' | 'text'>('text');
  const shownId = loaded?.id;
  useEffect(() => {
    // The keyboard scrolls the text at once, and it is what is read aloud.
    const words = page.current?.querySelector<HTMLElement>('.readable-text-words');
    (words ?? page.current)?.focus({ preventScroll: true });
  }, [page, shownId]);
  useKeys(onBack, () => {
    onAdd(id);
  });
  const back = (
    <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
      {translate('document.back')}
    </Button>
  );
  if (!loaded || 'failure' in loaded) {
    return (
      <main className="document-screen">
        <div className="document-screen-bar">{back}</div>
        <div className="document-screen-failure">
          {loaded && <FailureNotice failure={loaded.failure} title={translate('document.failed')} />}
        </div>
      </main>
    );
  }
  const { record, content } = loaded;
  const hasOriginal = hasOriginalView(record);
  const view = hasOriginal ? chosen : 'text';
  const excerpt = (passage: Passage) => {
    onExcerpt(record.id, passage);
  };
  const readable = (
    <div className="document-screen-text">
      {failure && <FailureNotice failure={failure} title={translate('document.saveFailed')} />}
      <DocumentHeader record={record} level={1} />
      <ReadableText
        key={record.id}
        document={record.id}
        language={record.languages[0]}
        titleLevel={1}
        {...{ content, text, overlay, notes }}
        onGrown={reading.onGrown}
        onStepNote={noteSteps.step}
        onExcerpt={excerpt}
      />
    </div>
  );
  return (
    <main className="document-screen">
      <div className="document-screen-bar">
        {back}
        {view === 'text' && <HitSteps of="hits" {...hits} />}
        {view === 'text' && <HitSteps of="notes" {...noteSteps} />}
        <Button
          variant="quiet"
          icon={Files}
          onPress={() => {
            onSimilar({ id: record.id, title: record.title });
          }}
        >
          {translate('search.similar')}
        </Button>
        <SaveOriginal id={record.id} hasWords onFailure={onFailure} />
        <Button
          variant="primary"
          icon={FolderPlus}
          onPress={() => {
            onAdd(record.id);
          }}
        >
          {translate('document.addToDossier')}
        </Button>
      </div>
      <div
        className={view === 'original' ? 'document-screen-page is-original' : 'document-screen-page'}
        ref={page}
        data-scroller={view === 'original' ? undefined : true}
        tabIndex={-1}
      >
        {hasOriginal ? (
          <OriginalOrText
            view={view}
            onView={setChosen}
            text={readable}
            original={
              <>
                <h1 className="is-spoken-only" lang={record.languages[0]}>
                  {record.title}
                </h1>
                <OriginalView
                  {...{ record, content, text, notes }}
                  marker={overlay.marker}
                  placed={overlay.notes}
                  onExcerpt={excerpt}
                />
              </>
            }
          />
        ) : (
          readable
        )}
        <DocumentSide
          {...{ record, notes, onOpen }}
          placed={overlay.notes}
          onShowNote={(placed) => {
            setChosen('text');
            reading.showNote(placed);
          }}
          history={renderHistory(record.id)}
        />
      </div>
    </main>
  );
}
