import FolderPlus from 'lucide-react/icons/folder-plus';
import Gavel from 'lucide-react/icons/gavel';
import { useState } from 'react';
import type { CaseLine } from '../../shared/model/case-view.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { CaseRow } from './case-row.tsx';

const filters = {
  wonOnAppeal: ({ facts }: CaseLine) => facts.isWonOnAppeal,
  retaliation: ({ facts }: CaseLine) => facts.isRetaliation,
} as const;
type Filter = keyof typeof filters;

const listCases = () => request('cases.list');

/** Every case of the archive, with what this field asks of them a press away. */
export function CasesScreen(props: {
  readonly version: number;
  /** What is shown at first; left out, all of them. */
  readonly only?: Filter | undefined;
  readonly onOpen: (id: CaseId) => void;
}) {
  const { version, only, onOpen } = props;
  const translate = useTranslate();
  const { value: lines, failure } = useAnswer(listCases, version);
  const { failure: notMade, attempt } = useAttempt();
  const [chosen, setChosen] = useState<Filter | null>(only ?? null);
  const make = () => {
    attempt(async () => {
      const { id } = await request('cases.save', { title: translate('case.untitled') });
      onOpen(id);
    });
  };
  const action = (
    <Button variant="primary" icon={FolderPlus} onPress={make}>
      {translate('case.new')}
    </Button>
  );
  const isEmpty = lines?.length === 0;
  const shown = lines?.filter((line) => chosen === null || filters[chosen](line)) ?? [];
  const wrong = notMade ?? failure;
  return (
    <Screen title={translate('rail.cases')} actions={isEmpty ? undefined : action}>
      {wrong && <FailureNotice failure={wrong} />}
      {isEmpty && (
        <EmptyState icon={Gavel} title={translate('case.empty')} action={action}>
          {translate('case.emptyText')}
        </EmptyState>
      )}
      {lines && lines.length > 0 && (
        <>
          <div className="page-part-row" role="group" aria-label={translate('case.filters')}>
            {(['wonOnAppeal', 'retaliation'] as const).map((filter) => (
              <Chip
                key={filter}
                isSelected={chosen === filter}
                count={lines.filter(filters[filter]).length}
                onChange={(isSelected) => {
                  setChosen(isSelected ? filter : null);
                }}
              >
                {translate(`case.filter.${filter}`)}
              </Chip>
            ))}
          </div>
          <ul className="record-list">
            {shown.map((line) => (
              <CaseRow key={line.record.id} line={line} onOpen={onOpen} />
            ))}
          </ul>
          {shown.length === 0 && <p role="status">{translate('case.noneOfThem')}</p>}
        </>
      )}
    </Screen>
  );
}
