import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import Undo2 from 'lucide-react/icons/undo-2';
import { useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { ActivityLine } from '../../shared/model/activity-line.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { formatExactly, formatMoment } from '../ui/format-date.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { ActionIcon } from './action-icon.tsx';
import { EntryChanges } from './entry-changes.tsx';
import { LineSubjects } from './line-subjects.tsx';
import { lineWords } from './line-words.ts';
import type { OpenDocument } from './open-document.ts';
import { undo } from './undo.ts';
import './log-line.css';

export interface LogLineProps {
  readonly line: ActivityLine;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpenDocument?: OpenDocument | undefined;
  /** The one document being looked at: of entries that touched others too nothing more is shown or taken back here. */
  readonly document?: DocumentId | undefined;
}

/** One entry: what was done, to which documents, when and by whom; its changes unfold, and it can be taken back. */
export function LogLine({ line, isOpen, onToggle, onOpenDocument, document }: LogLineProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { sequence, at, who, undoneBy, canUndo } = line;
  const words = lineWords(line, translate);
  const isShared = document !== undefined && line.documents > 1;
  const takeBack = async () => {
    setFailure(null);
    try {
      await undo(sequence, translate);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const exact = formatExactly(at, language);
  return (
    <div className={undoneBy === null ? 'log-line' : 'log-line log-line-undone'}>
      <ActionIcon action={line.action} />
      <div className="log-line-words">
        <p className="log-line-what">{words}</p>
        {onOpenDocument && <LineSubjects line={line} onOpenDocument={onOpenDocument} />}
        <p className="log-line-facts">
          <time dateTime={at} title={exact}>
            {formatMoment(at, language)}
          </time>
          {who !== null && <bdi>{who}</bdi>}
          <span>{translate('activity.number', { sequence })}</span>
          {undoneBy !== null && (
            <span className="log-line-back">{translate('activity.undoneBy', { entry: undoneBy })}</span>
          )}
        </p>
        {failure && <FailureNotice failure={failure} title={translate('activity.undoFailed')} />}
        {isOpen && <EntryChanges sequence={sequence} exact={exact} onOpenDocument={onOpenDocument} />}
      </div>
      <div className="log-line-buttons">
        {canUndo && !isShared && (
          <Button
            variant="quiet"
            icon={Undo2}
            aria-label={translate('activity.undoEntry', { what: words, sequence })}
            onPress={() => void takeBack()}
          >
            {translate('activity.undo')}
          </Button>
        )}
        {!isShared && (
          <IconButton
            icon={isOpen ? ChevronUp : ChevronDown}
            label={translate(isOpen ? 'activity.fold' : 'activity.unfold', { when: exact })}
            aria-expanded={isOpen}
            onPress={onToggle}
          />
        )}
      </div>
    </div>
  );
}
