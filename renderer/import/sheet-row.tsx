import type { PlannedRow, SheetProblem } from '../../shared/ipc/sheet-requests.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { fieldName } from '../ui/field-names.ts';
import { fieldValues } from '../ui/field-values.ts';
import { formatList } from '../ui/format-names.ts';
import { isolate } from '../ui/isolate.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';

export interface SheetRowProps {
  /** A row, or only the file that no row names. */
  readonly line: PlannedRow | { readonly file: string };
  /** Its number in the list shown, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
}

interface Speech {
  readonly translate: Translate;
  readonly language: string;
}

/** One row: its file, what would be said of it, and what is wrong with which cell. */
export function SheetRow({ line, place, count, measure }: SheetRowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const isRow = 'row' in line;
  return (
    <li className="sheet-row" ref={measure} data-row={place} aria-posinset={place + 1} aria-setsize={count}>
      <p className="sheet-row-file">
        {isRow && <span className="sheet-row-number">{translate('import.plan.row', { row: line.row })}</span>}
        <bdi>{line.file}</bdi>
      </p>
      {isRow && line.problems.length === 0 && <Says says={line.says} />}
      {isRow &&
        line.problems.map((problem) => (
          <p key={`${problem.column} ${problem.wrong}`} className="sheet-row-problem">
            {problem.column !== '' && (
              <>
                <bdi>{problem.column}</bdi>:{' '}
              </>
            )}
            {problemText(problem, { translate, language })}
          </p>
        ))}
    </li>
  );
}

function Says({ says }: Pick<PlannedRow, 'says'>) {
  const speech = useArchiveSpeech();
  return (
    <p className="sheet-row-says">
      {says.map(({ field, value }) => (
        <span key={field}>
          {fieldName({ field, collection: 'documents' }, speech) ?? field}:{' '}
          <bdi>{formatList(fieldValues(value, field, speech), speech.language)}</bdi>
        </span>
      ))}
    </p>
  );
}

function problemText({ wrong, cell, choices = [] }: SheetProblem, { translate, language }: Speech): string {
  const words = choices.map((choice) => translate(choice as MessageKey));
  return translate(`sheet.wrong.${wrong}`, { cell: isolate(cell), choices: formatList(words, language) });
}
