import Files from 'lucide-react/icons/files';
import FolderPlus from 'lucide-react/icons/folder-plus';
import Maximize2 from 'lucide-react/icons/maximize-2';
import { useState, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Passage } from '../../shared/model/passage.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { DocumentDetails } from './document-details.tsx';
import { DocumentHeader } from './document-header.tsx';
import { HitSteps } from './hit-steps.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { hasOriginalView, OriginalView } from './original/original-view.tsx';
import { ReadableText } from './readable-text.tsx';
import { SaveOriginal } from './save-original.tsx';
import { useReading, type Words } from './use-reading.ts';
import '../ui/tabs.css';
import './reading-pane.css';

export interface ReadingPaneProps {
  readonly id: DocumentId;
  readonly words: Words;
  readonly onAdd: (id: DocumentId) => void;
  readonly onOpen: (id: DocumentId) => void;
  /** Takes a passage of its text into the current dossier. */
  readonly onExcerpt: (id: DocumentId, passage: Passage) => void;
  /** Looks for documents that are like this one. */
  readonly onSimilar: (document: { readonly id: DocumentId; readonly title: string }) => void;
  readonly renderHistory: (id: DocumentId) => ReactNode;
}

const views = ['original', 'text', 'notes', 'details', 'history'] as const;
type View = (typeof views)[number];

/** A document beside the list it was found in: its text, what was marked in it, its details, its history. */
export function ReadingPane(props: ReadingPaneProps) {
  const { id, words, onAdd, onOpen, onSimilar, onExcerpt, renderHistory } = props;
  const translate = useTranslate();
  const reading = useReading(id, words);
  const { loaded, hits, noteSteps, page, failure, onFailure, notes, overlay, text } = reading;
  const [chosen, setView] = useState<View>('text');
  if (!loaded) return null;
  if ('failure' in loaded) {
    return (
      <div className="reading-pane-failure">
        <FailureNotice failure={loaded.failure} title={translate('document.failed')} />
      </div>
    );
  }
  const { record, content } = loaded;
  const hasOriginal = hasOriginalView(record);
  const view = chosen === 'original' && !hasOriginal ? 'text' : chosen;
  const excerpt = (passage: Passage) => {
    onExcerpt(record.id, passage);
  };
  return (
    <article className="reading-pane">
      <div className="reading-pane-head">
        <DocumentHeader record={record} level={2}>
          <Button
            variant="quiet"
            icon={FolderPlus}
            onPress={() => {
              onAdd(record.id);
            }}
          >
            {translate('document.addToDossier')}
          </Button>
          <IconButton
            icon={Files}
            label={translate('search.similar')}
            shortcut="M"
            onPress={() => {
              onSimilar({ id: record.id, title: record.title });
            }}
          />
          <SaveOriginal id={record.id} hasWords={false} onFailure={onFailure} />
          <IconButton
            icon={Maximize2}
            label={translate('document.open')}
            shortcut="Enter"
            onPress={() => {
              onOpen(record.id);
            }}
          />
        </DocumentHeader>
        {failure && <FailureNotice failure={failure} title={translate('document.saveFailed')} />}
      </div>
      <Tabs
        className="tabs reading-pane-tabs"
        selectedKey={view}
        onSelectionChange={(key) => {
          setView(views.find((each) => each === key) ?? 'text');
        }}
      >
        <div className="reading-pane-bar">
          <TabList className="tab-list" aria-label={translate('document.views')}>
            {views.slice(hasOriginal ? 0 : 1).map((each) => (
              <Tab key={each} id={each} className="tab">
                {translate(`document.${each}`)}
              </Tab>
            ))}
          </TabList>
          {view === 'text' && (
            <div className="reading-pane-steps">
              <HitSteps of="hits" {...hits} />
              <HitSteps of="notes" {...noteSteps} />
            </div>
          )}
        </div>
        <div className="reading-pane-page" ref={page} data-scroller={view === 'original' ? undefined : true}>
          <TabPanel id="original" className="reading-pane-original">
            <OriginalView
              {...{ record, content, text, notes }}
              marker={overlay.marker}
              placed={overlay.notes}
              onExcerpt={excerpt}
            />
          </TabPanel>
          <TabPanel id="text" className="reading-pane-panel">
            <ReadableText
              key={record.id}
              document={record.id}
              language={record.languages[0]}
              titleLevel={2}
              {...{ content, text, overlay, notes }}
              onGrown={reading.onGrown}
              onStepNote={noteSteps.step}
              onExcerpt={excerpt}
            />
          </TabPanel>
          <TabPanel id="notes" className="reading-pane-panel">
            <NotesPanel
              key={record.id}
              document={record.id}
              notes={notes}
              placed={overlay.notes}
              onShow={(placed) => {
                setView('text');
                reading.showNote(placed);
              }}
            />
          </TabPanel>
          <TabPanel id="details" className="reading-pane-panel">
            <DocumentDetails key={record.id} record={record} onOpen={onOpen} />
          </TabPanel>
          <TabPanel id="history" className="reading-pane-panel">
            {renderHistory(record.id)}
          </TabPanel>
        </div>
      </Tabs>
    </article>
  );
}
