import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslate } from '../ui/use-translate.tsx';
import { DossierChoices } from './dossier-choices.tsx';
import { ExportPanel } from './export-panel.tsx';
import { FileChoices } from './file-choices.tsx';
import { PreviewPanel, type PreviewPanelProps } from './preview-panel.tsx';
import { RedactionsPanel } from './redactions-panel.tsx';
import { TitlePage } from './title-page.tsx';
import type { DossierEdits } from './use-dossier-edits.ts';
import '../ui/tabs.css';

/** What stands beside the dossier's documents. */
const sides = ['choices', 'preview'] as const;
export type Side = (typeof sides)[number];

export interface DossierSideProps extends PreviewPanelProps {
  readonly edits: DossierEdits;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

/** Beside the documents: what came of the export, and either all that can be chosen or the pages as they will be. */
export function DossierSide({ edits, side, onSide, ...preview }: DossierSideProps) {
  const translate = useTranslate();
  const { dossier } = preview;
  return (
    <aside className="dossier-builder-side" data-side={side}>
      <ExportPanel dossier={dossier} />
      <Tabs
        className="tabs"
        selectedKey={side}
        onSelectionChange={(key) => {
          onSide(sides.find((each) => each === key) ?? 'choices');
        }}
      >
        <TabList className="tab-list dossier-builder-tabs" aria-label={translate('dossier.side')}>
          {sides.map((each) => (
            <Tab key={each} id={each} className="tab">
              {translate(`dossier.side.${each}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="choices">
          <TitlePage dossier={dossier} edits={edits} />
          <DossierChoices dossier={dossier} edits={edits} />
          <RedactionsPanel {...preview} edits={edits} />
          <FileChoices dossier={dossier} edits={edits} />
        </TabPanel>
        <TabPanel id="preview">
          <PreviewPanel {...preview} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
