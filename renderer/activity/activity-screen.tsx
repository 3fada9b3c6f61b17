import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Screen } from '../ui/screen.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { Backups, type BackupsProps } from './backups.tsx';
import { Checks } from './checks.tsx';
import { LogList } from './log-list.tsx';
import { Mending } from './mending.tsx';
import { runs } from './runs.ts';
import { StatementPart, type StatementPartProps } from './statement-part.tsx';
import { Trash } from './trash.tsx';
import '../ui/tabs.css';
import './activity-screen.css';

const parts = ['log', 'trash', 'checks', 'backups', 'statement'] as const;
type Part = (typeof parts)[number];

/** The part that was looked at last, while the window is open. */
let lastPart: Part = 'log';

/** What was done in this archive, and whether all of it is still there: log, checks, backups, statements. */
export function ActivityScreen(props: BackupsProps & StatementPartProps) {
  const { isSealed, onOpenDocument, onSaveStatement } = props;
  const translate = useTranslate();
  const [part, setPart] = useState(lastPart);
  useEffect(() => {
    void runs.load();
  }, []);
  return (
    <Screen title={translate('activity.title')} layout="panes">
      <Tabs
        className="tabs activity"
        selectedKey={part}
        onSelectionChange={(key) => {
          lastPart = parts.find((each) => each === key) ?? 'log';
          setPart(lastPart);
        }}
      >
        <TabList className="tab-list activity-tabs" aria-label={translate('activity.parts')}>
          {parts.map((each) => (
            <Tab key={each} id={each} className="tab">
              {translate(`activity.part.${each}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="log" className="activity-panel">
          <LogList onOpenDocument={onOpenDocument} />
        </TabPanel>
        <TabPanel id="trash" className="activity-panel">
          <Trash />
        </TabPanel>
        <TabPanel id="checks" className="activity-panel activity-panel-page">
          <Checks onOpenDocument={onOpenDocument} />
        </TabPanel>
        <TabPanel id="backups" className="activity-panel activity-panel-page">
          <Backups isSealed={isSealed} onOpenDocument={onOpenDocument} />
          <Mending onOpenDocument={onOpenDocument} />
        </TabPanel>
        <TabPanel id="statement" className="activity-panel activity-panel-page">
          <StatementPart onSaveStatement={onSaveStatement} />
        </TabPanel>
      </Tabs>
    </Screen>
  );
}
