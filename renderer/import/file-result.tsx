import BookOpen from 'lucide-react/icons/book-open';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleMinus from 'lucide-react/icons/circle-minus';
import Columns2 from 'lucide-react/icons/columns-2';
import Copy from 'lucide-react/icons/copy';
import type { Failure } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ImportResult } from '../../shared/model/import.ts';
import { errorSentence } from '../ui/error-sentence.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate } from '../ui/isolate.ts';
import { KindBadge } from '../ui/kind-badge.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { comparisonsOf, type Compared } from './compared.ts';
import { formatLikeness } from './format-likeness.ts';
import { NearNote } from './near-note.tsx';
import { ReadingNote } from './reading-note.tsx';
import { splitPath } from './split-path.ts';

const icons = { imported: CircleCheck, duplicate: Copy, skipped: CircleMinus, failed: CircleAlert };

/** The error as it is said beside the file: by its name, without the folder that stands there too. */
function besideFile(failure: Failure, file: string): Failure {
  const details = Object.entries(failure.details).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value];
    // Names come from files: they must not reorder the sentence around them.
    return [name, isolate(value === file ? splitPath(file).name : value)];
  });
  return { code: failure.code, details: Object.fromEntries(details) as Failure['details'] };
}

export interface FileResultProps {
  readonly result: ImportResult;
  /** Its number in the list shown, from 0, and how many there are. */
  readonly row: number;
  readonly count: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  readonly onOpenDocument: (id: DocumentId) => void;
  readonly onCompare: (compared: Compared) => void;
}

/** One file: its name, what became of it, and for a failure why and what to do. */
export function FileResult(props: FileResultProps) {
  const { result, row, count, measure, onOpenDocument, onCompare } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const Icon = icons[result.status];
  const { folder, name } = splitPath(result.file);
  const { id } = result;
  return (
    <li
      className={`import-file import-file-${result.status}`}
      ref={measure}
      data-row={row}
      aria-posinset={row + 1}
      aria-setsize={count}
    >
      <Icon className="import-file-icon" size={18} aria-hidden />
      <div className="import-file-words">
        <p className="import-file-name">
          <bdi>{name}</bdi>
        </p>
        <p className="import-file-facts">
          <span className="import-file-status">{translate(`import.status.${result.status}`)}</span>
          {result.kind && result.status === 'imported' && <KindBadge kind={result.kind} />}
          {folder && <bdi>{folder}</bdi>}
        </p>
        {result.error && (
          <p className="import-file-error">
            {errorSentence(translate, besideFile(result.error, result.file))} <code>{result.error.code}</code>
          </p>
        )}
        {result.status === 'duplicate' && <p>{translate('import.duplicateText')}</p>}
        <ReadingNote result={result} />
        <NearNote result={result} />
        {result.status === 'skipped' && !result.error && <p>{translate('import.skippedText')}</p>}
      </div>
      {comparisonsOf(result).map((compared) => (
        <IconButton
          key={compared.other}
          icon={Columns2}
          label={
            compared.likeness === null
              ? translate('import.compare')
              : translate('import.compare.with', {
                  likeness: formatLikeness(compared.likeness, language),
                })
          }
          onPress={() => {
            onCompare(compared);
          }}
        />
      ))}
      {id && (
        <IconButton
          icon={BookOpen}
          label={translate('import.open')}
          onPress={() => {
            onOpenDocument(id);
          }}
        />
      )}
    </li>
  );
}
