import FilePlus2 from 'lucide-react/icons/file-plus-2';
import FolderPlus from 'lucide-react/icons/folder-plus';
import { useEffect, useRef, useState } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { Split } from '../ui/split.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { Compared } from './compared.ts';
import { Comparison } from './comparison.tsx';
import type { BroughtIn } from './documents-in.ts';
import { DropVeil } from './drop-veil.tsx';
import { ImportEmpty } from './import-empty.tsx';
import { ImportRun } from './import-run.tsx';
import { imports, useImports } from './imports.ts';
import { QueueView } from './queue-view.tsx';
import { queue, useQueue } from './queue.ts';
import { RunList } from './run-list.tsx';
import { RunSpoken } from './run-spoken.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useIsNarrow } from '../ui/use-is-narrow.ts';
import './import-screen.css';

export interface ImportScreenProps {
  /** Shows a document that came in. */
  readonly onOpenDocument: (id: DocumentId) => void;
  /** Goes to the search screen. */
  readonly onSearch: () => void;
  /** Makes a dossier of what came in, and goes to it. */
  readonly onMakeDossier: (brought: BroughtIn) => void;
}

function addDropped(paths: readonly string[]): void {
  void queue.add(paths);
}

/** Where documents come in: drop or choose them, say what is known, start, watch, and see what became of each file. */
export function ImportScreen({ onOpenDocument, onSearch, onMakeDossier }: ImportScreenProps) {
  const translate = useTranslate();
  const { live, isStarting, earlier, shownId, failure } = useImports();
  const { isShown: isQueueShown } = useQueue();
  const isNarrow = useIsNarrow();
  const [compared, setCompared] = useState<Compared | null>(null);
  const opener = useRef<Element | null>(null);
  const isOver = useFileDrop(addDropped);
  useEffect(() => {
    void imports.load();
  }, []);

  const newest = earlier?.[0]?.id;
  useEffect(() => {
    // Where there is room for it, the last run is shown; where there is not, the list of them comes first.
    if (!isNarrow && shownId === null && newest !== undefined) void imports.show(newest);
  }, [isNarrow, shownId, newest]);

  const isBusy = isStarting || live?.progress.isFinished === false;
  const hasRuns = isBusy || shownId !== null || earlier?.length !== 0;
  const isEmpty = !hasRuns && !isQueueShown;
  const leaveQueue = () => {
    queue.show(false);
  };
  const compare = (wanted: Compared) => {
    opener.current = document.activeElement;
    setCompared(wanted);
  };
  const leaveComparison = () => {
    setCompared(null);
    // What lies under a comparison cannot be focused before it is uncovered.
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    });
  };
  const shown = isQueueShown ? (
    <QueueView onBack={isNarrow && hasRuns ? leaveQueue : undefined} />
  ) : (
    <ImportRun onCompare={compare} {...{ onOpenDocument, onSearch, onMakeDossier, isNarrow }} />
  );
  const isAlone = !hasRuns || (isNarrow && (isQueueShown || shownId !== null));
  const actions = (
    <>
      <Button icon={FolderPlus} onPress={() => void queue.choose('folder')}>
        {translate('import.chooseFolder')}
      </Button>
      <Button
        variant={isQueueShown || compared !== null ? 'secondary' : 'primary'}
        icon={FilePlus2}
        onPress={() => void queue.choose('files')}
      >
        {translate('import.chooseFiles')}
      </Button>
    </>
  );
  return (
    <Screen title={translate('import.title')} layout="panes" actions={isEmpty ? undefined : actions}>
      <div className="import">
        {failure && (
          <div className="import-failure">
            <FailureNotice
              failure={failure}
              title={translate('import.failed')}
              actions={<Button onPress={imports.dismissFailure}>{translate('notice.dismiss')}</Button>}
            />
          </div>
        )}
        {isEmpty && <ImportEmpty actions={actions} />}
        {!isEmpty && (
          <div className="import-panes" inert={compared !== null}>
            {isAlone && shown}
            {!isAlone && (
              <Split name="import" least={240} most={420} initial={300} start={<RunList />} end={shown} />
            )}
          </div>
        )}
        {compared && (
          <Comparison compared={compared} onClose={leaveComparison} onOpenDocument={onOpenDocument} />
        )}
        <RunSpoken />
        {isOver && <DropVeil />}
      </div>
    </Screen>
  );
}
