import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslate } from '../ui/use-translate.tsx';
import '../ui/tabs.css';

const views = ['original', 'text'] as const;
type DocumentView = (typeof views)[number];

export interface OriginalOrTextProps extends Readonly<Record<DocumentView, ReactNode>> {
  readonly view: DocumentView;
  readonly onView: (view: DocumentView) => void;
}

/** A document as it looks, or as text. */
export function OriginalOrText({ view, onView, ...shown }: OriginalOrTextProps) {
  const translate = useTranslate();
  return (
    <Tabs
      className="tabs document-screen-views"
      selectedKey={view}
      onSelectionChange={(key) => {
        onView(views.find((each) => each === key) ?? 'text');
      }}
    >
      <TabList className="tab-list" aria-label={translate('document.views')}>
        {views.map((each) => (
          <Tab key={each} id={each} className="tab">
            {translate(`document.${each}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="original" className="document-screen-original">
        {shown.original}
      </TabPanel>
      <TabPanel id="text">{shown.text}</TabPanel>
    </Tabs>
  );
}
