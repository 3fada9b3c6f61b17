import type { ReactNode } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { Dotted } from '../ui/dotted.tsx';
import { formatDate } from '../ui/format-date.ts';
import { countryName } from '../../shared/fields/display-names.ts';
import { KindBadge } from '../ui/kind-badge.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import './document-header.css';

export interface DocumentHeaderProps {
  readonly record: Document;
  /** `h1` where the document is the whole screen, `h2` beside a list. */
  readonly level: 1 | 2;
  /** Buttons, beside the kind. */
  readonly children?: ReactNode;
}

/** Kind, title, and one line of who, where and when. */
export function DocumentHeader({ record, level, children }: DocumentHeaderProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const Title = level === 1 ? 'h1' : 'h2';
  const line = [
    ...record.authors,
    record.ruling?.court ?? record.outlet,
    record.date && formatDate(record.date, language, translate),
    ...record.countries.map((code) => countryName(code, language)),
  ].filter((part) => part !== undefined && part !== '');
  return (
    <header className="document-header">
      <div className="document-bar">
        <KindBadge kind={record.kind} />
        {record.confidentiality === 'restricted' && (
          <span className="document-restricted">{translate('confidentiality.restricted')}</span>
        )}
        <div className="document-buttons">{children}</div>
      </div>
      <Title className="document-title" dir="auto" lang={record.languages[0]}>
        {record.title}
      </Title>
      {line.length > 0 && (
        <p className="document-line">
          <Dotted parts={line} />
        </p>
      )}
    </header>
  );
}
