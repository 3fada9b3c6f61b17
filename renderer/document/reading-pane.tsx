import Files from 'lucide-react/icons/files';
import FolderPlus from 'lucide-react/icons/folder-plus';
import Maximize2 from 'lucide-react/icons/maximize-2';
import { useState, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { DocumentDetails } from './document-details.tsx';
import { DocumentHeader } from './document-header.tsx';
import { DocumentText } from './document-text.tsx';
import { HitSteps } from './hit-steps.tsx';
import { SaveOriginal } from './save-original.tsx';
import { useReading, type Words } from './use-reading.ts';
import '../ui/tabs.css';
import './reading-pane.css';

export interface ReadingPaneProps {
  readonly id: DocumentId;
  readonly words: Words;
  readonly onAdd: (id: DocumentId) => void;
  readonly onOpen: (id: DocumentId) => void;
  /** Looks for documents that are like this one. */
  readonly onSimilar: (document: { readonly id: DocumentId; readonly title: string }) => void;
  readonly renderHistory: (id: DocumentId) => ReactNode;
}

/** A document beside the list it was found in: its text, or its details. */
export function ReadingPane({ id, words, onAdd, onOpen, onSimilar, renderHistory }: ReadingPaneProps) {
  const translate = useTranslate();
  const { loaded, marker, hits, page, failure, onFailure } = useReading(id, words);
  const [view, setView] = useState<'text' | 'details'>('text');
  if (!loaded) return null;
  if ('failure' in loaded) {
    return (
      <div className="reading-pane-failure">
        <FailureNotice failure={loaded.failure} title={translate('document.failed')} />
      </div>
    );
  }
  const { record, content } = loaded;
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
          setView(key === 'details' ? 'details' : 'text');
        }}
      >
        <div className="reading-pane-bar">
          <TabList className="tab-list" aria-label={translate('document.views')}>
            <Tab id="text" className="tab">
              {translate('document.text')}
            </Tab>
            <Tab id="details" className="tab">
              {translate('document.details')}
            </Tab>
          </TabList>
          {view === 'text' && <HitSteps {...hits} />}
        </div>
        <div className="reading-pane-page" ref={page} data-scroller>
          <TabPanel id="text" className="reading-pane-panel">
            <DocumentText
              key={record.id}
              content={content}
              language={record.languages[0]}
              marker={marker}
              onGrown={hits.recount}
            />
          </TabPanel>
          <TabPanel id="details" className="reading-pane-panel">
            <DocumentDetails record={record} onOpen={onOpen} history={renderHistory(record.id)} />
          </TabPanel>
        </div>
      </Tabs>
    </article>
  );
}
