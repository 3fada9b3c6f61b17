import { useState, type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import type { DocumentChange } from '../../../shared/model/document-change.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { SearchAnswer } from '../../../shared/search/worker-messages.ts';
import { Button } from '../../ui/button.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useTranslate } from '../../ui/use-translate.tsx';
import type { SearchClient } from '../search-client.ts';
import { CaseChange } from './case-change.tsx';
import { changeTogether } from './change-together.ts';
import { deeds, wordsOfFacet, type Deed } from './deed.ts';
import { FieldChange } from './field-change.tsx';
import { LinkChange } from './link-change.tsx';
import { WordChange } from './word-change.tsx';
import './change-dialog.css';

/** What is asked first, and of which documents. */
export interface BegunChange {
  readonly deed: Deed;
  readonly ids: readonly DocumentId[];
}

interface ChangeFormProps {
  readonly client: SearchClient;
  readonly begun: BegunChange;
  /** What the hits have, to choose from. */
  readonly facets: SearchAnswer['facets'];
  readonly onClose: () => void;
}

function ChangeForm({ client, begun, facets, onClose }: ChangeFormProps) {
  const { ids } = begun;
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [deed, setDeed] = useState(begun.deed);
  const [change, setChange] = useState<DocumentChange | null>(null);
  const [isAtWork, setIsAtWork] = useState(false);
  const count = ids.length;
  const run = () => {
    if (!change || isAtWork) return;
    attempt(async () => {
      setIsAtWork(true);
      try {
        await changeTogether(ids, change, translate);
        onClose();
      } finally {
        setIsAtWork(false);
      }
    });
  };
  const words = (facet: 'tag' | 'campaign') => ({ known: wordsOfFacet(facets, facet), onChange: setChange });
  const forms: Readonly<Record<Deed, () => ReactNode>> = {
    'add-tag': () => <WordChange does="add" field="tags" {...words('tag')} />,
    'take-tag': () => <WordChange does="take" field="tags" {...words('tag')} />,
    'add-campaign': () => <WordChange does="add" field="campaigns" {...words('campaign')} />,
    'take-campaign': () => <WordChange does="take" field="campaigns" {...words('campaign')} />,
    confidentiality: () => <FieldChange only="confidentiality" onChange={setChange} />,
    say: () => <FieldChange onChange={setChange} />,
    file: () => <CaseChange onChange={setChange} />,
    link: () => <LinkChange client={client} onChange={setChange} />,
  };
  return (
    <Dialog className="change-dialog">
      <Heading slot="title" className="dialog-title">
        {translate('change.title', { count })}
      </Heading>
      <div className="change-dialog-body">
        <Select
          label={translate('change.what')}
          value={deed}
          options={deeds.map((value) => ({ value, label: translate(`change.does.${value}`) }))}
          onChange={(chosen) => {
            setDeed(chosen);
            setChange(null);
          }}
        />
        <div key={deed} className="change-dialog-form">
          {forms[deed]()}
        </div>
        <p className="change-dialog-says">{translate('change.says', { count })}</p>
        {failure && <FailureNotice failure={failure} />}
      </div>
      <footer className="change-dialog-footer">
        <Button onPress={onClose}>{translate('change.cancel')}</Button>
        <Button variant="primary" isDisabled={change === null || isAtWork} onPress={run}>
          {translate('change.do', { count })}
        </Button>
      </footer>
    </Dialog>
  );
}

/** Does the same to many documents; how many they are is said before. */
export function ChangeDialog({
  begun,
  ...rest
}: Omit<ChangeFormProps, 'begun'> & { readonly begun: BegunChange | null }) {
  return (
    <DialogFrame isOpen={begun !== null} onClose={rest.onClose}>
      {begun && <ChangeForm begun={begun} {...rest} />}
    </DialogFrame>
  );
}
