import { timelineOf } from '../../shared/cases/case-facts.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { FirstRows } from '../ui/first-rows.tsx';
import { formatDate } from '../ui/format-date.ts';
import { isolate } from '../ui/isolate.ts';
import { KindBadge } from '../ui/kind-badge.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import './case-timeline.css';

/** The dated documents, the earliest first. */
export function CaseTimeline(props: {
  readonly documents: readonly Document[];
  readonly onOpen: (id: DocumentId) => void;
}) {
  const { documents, onOpen } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const dated = timelineOf(documents);
  if (dated.length === 0) return null;
  return (
    <PagePart title={translate('case.timeline')}>
      <FirstRows rows={dated}>
        {(rows) => (
          <ol className="case-timeline">
            {rows.map(({ id, kind, title, date = '' }) => (
              <li key={id} className="case-timeline-entry">
                <span className="case-timeline-date">{formatDate(date, language, translate)}</span>
                <span className="case-timeline-what">
                  <KindBadge kind={kind} />
                  <Button
                    variant="quiet"
                    onPress={() => {
                      onOpen(id);
                    }}
                  >
                    {isolate(title)}
                  </Button>
                </span>
              </li>
            ))}
          </ol>
        )}
      </FirstRows>
    </PagePart>
  );
}
