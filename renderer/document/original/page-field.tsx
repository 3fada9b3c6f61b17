import { useState } from 'react';
import { useTranslate } from '../../ui/use-translate.tsx';

export interface PageFieldProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The page one is on, and where one writes another: Enter goes there. */
export function PageField({ page, pages, onPage }: PageFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(String(page));
  const go = () => {
    const wanted = Number.parseInt(typed, 10);
    if (Number.isNaN(wanted)) setTyped(String(page));
    else onPage(wanted);
  };
  return (
    <label className="page-field">
      <span className="page-field-label">{translate('original.page')}</span>
      <input
        inputMode="numeric"
        size={3}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
        }}
      />
      <span>{translate('original.ofPages', { count: pages })}</span>
    </label>
  );
}
