import { useState, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { DocumentDetails } from './document-details.tsx';
import { NotesPanel } from './notes-panel.tsx';
import type { PlacedNote } from './placed-note.ts';
import type { Notes } from './use-notes.ts';
import '../ui/tabs.css';

const parts = ['details', 'notes', 'history'] as const;

export interface DocumentSideProps {
  readonly record: Document;
  readonly notes: Notes;
  readonly placed: readonly PlacedNote[];
  readonly onOpen: (id: DocumentId) => void;
  readonly onShowNote: (placed: PlacedNote) => void;
  /** What the log tells of it: another feature's. */
  readonly history: ReactNode;
}

/** What stands beside a document's text: what is known of it, what was marked in it, and its history. */
export function DocumentSide({ record, notes, placed, onOpen, onShowNote, history }: DocumentSideProps) {
  const translate = useTranslate();
  const [part, setPart] = useState<(typeof parts)[number]>('details');
  return (
    <aside className="document-screen-details" aria-label={translate('document.details')}>
      <Tabs
        className="tabs"
        selectedKey={part}
        onSelectionChange={(key) => {
          setPart(parts.find((each) => each === key) ?? 'details');
        }}
      >
        <TabList className="tab-list" aria-label={translate('document.views')}>
          {parts.map((each) => (
            <Tab key={each} id={each} className="tab">
              {translate(`document.${each}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="details" className="document-side-panel">
          <DocumentDetails key={record.id} record={record} onOpen={onOpen} />
        </TabPanel>
        <TabPanel id="notes" className="document-side-panel">
          <NotesPanel key={record.id} document={record.id} {...{ notes, placed }} onShow={onShowNote} />
        </TabPanel>
        <TabPanel id="history" className="document-side-panel">
          {history}
        </TabPanel>
      </Tabs>
    </aside>
  );
}
