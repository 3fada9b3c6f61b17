import Table from 'lucide-react/icons/table';
import { useEffect } from 'react';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { SheetColumns } from './sheet-columns.tsx';
import { SheetRows } from './sheet-rows.tsx';
import { sheetDesk, useSheet } from './sheet.ts';
import './sheet-part.css';

/** A table that describes the files: what its columns say, and what would become of each row. */
export function SheetPart({ paths }: { readonly paths: readonly string[] }) {
  const translate = useTranslate();
  const { opened, mapping, plan, failure } = useSheet();
  const files = paths.join('\n');
  useEffect(() => {
    void sheetDesk.plan(files.split('\n'));
  }, [files, opened, mapping]);
  return (
    <div className="sheet-part" role="group" aria-labelledby="sheet-part-title">
      <h3 className="queue-wishes-title" id="sheet-part-title">
        {translate('import.sheet')}
      </h3>
      {!opened && <p className="queue-hint">{translate('import.sheet.text')}</p>}
      {opened && (
        <p>
          <bdi>{opened.name}</bdi> · {translate('import.sheet.rows', { rows: opened.rows })}
        </p>
      )}
      <div className="sheet-part-buttons">
        {/* One button that changes its words, so that the focus stays on it. */}
        <Button icon={Table} onPress={() => void sheetDesk.choose()}>
          {translate(opened ? 'import.sheet.other' : 'import.sheet.choose')}
        </Button>
        {opened && <Button onPress={sheetDesk.clear}>{translate('import.sheet.without')}</Button>}
      </div>
      {failure && <FailureNotice failure={failure} title={translate('import.sheet.failed')} />}
      {opened && <SheetColumns sheet={opened} mapping={mapping} />}
      {plan && <SheetRows plan={plan} />}
    </div>
  );
}
