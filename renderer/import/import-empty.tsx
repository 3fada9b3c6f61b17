import Inbox from 'lucide-react/icons/inbox';
import type { ReactNode } from 'react';
import { formats } from '../../shared/model/formats.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './import-empty.css';

/** Before anything was ever imported: what this place is for, and the buttons that fill it. */
export function ImportEmpty(props: { readonly actions: ReactNode }) {
  const translate = useTranslate();
  return (
    <div className="import-empty">
      <EmptyState icon={Inbox} title={translate('import.empty')} action={props.actions}>
        {translate('import.emptyText')}
      </EmptyState>
      <div className="import-empty-formats">
        <span id="import-formats">{translate('import.formats')}</span>
        <ul aria-labelledby="import-formats">
          {formats.map(({ format }) => (
            <li key={format}>{translate(`import.format.${format}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
