import type { LucideIcon } from 'lucide-react';
import FileChartColumn from 'lucide-react/icons/file-chart-column';
import FileText from 'lucide-react/icons/file-text';
import Gavel from 'lucide-react/icons/gavel';
import MessageSquareQuote from 'lucide-react/icons/message-square-quote';
import Newspaper from 'lucide-react/icons/newspaper';
import Scale from 'lucide-react/icons/scale';
import type { DocumentKind } from '../../shared/model/document.ts';
import { useTranslate } from './use-translate.tsx';
import './kind-badge.css';

const icons: Readonly<Record<DocumentKind, LucideIcon>> = {
  article: Newspaper,
  ruling: Gavel,
  law: Scale,
  testimony: MessageSquareQuote,
  report: FileChartColumn,
  other: FileText,
};

/** What a document is: icon, word and colour together, so that none of them is alone. */
export function KindBadge(props: { readonly kind: DocumentKind }) {
  const translate = useTranslate();
  const Icon = icons[props.kind];
  return (
    <span className={`kind-badge kind-${props.kind}`}>
      <Icon size={14} aria-hidden />
      {translate(`kind.${props.kind}`)}
    </span>
  );
}
