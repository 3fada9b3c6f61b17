import type { ActivityLine } from '../../shared/model/activity-line.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { OpenDocument } from './open-document.ts';
import { SubjectLink } from './subject-link.tsx';
import './line-subjects.css';

/** The first of what an entry touched: documents lead to themselves. */
export function LineSubjects(props: { readonly line: ActivityLine; readonly onOpenDocument: OpenDocument }) {
  const { line, onOpenDocument } = props;
  const translate = useTranslate();
  const named = line.subjects.filter(({ title }) => title !== null);
  if (named.length === 0) return null;
  const more = line.documents - named.filter(({ collection }) => collection === 'documents').length;
  return (
    <ul className="line-subjects">
      {named.map((subject) => (
        <li key={subject.id}>
          <SubjectLink subject={subject} onOpenDocument={onOpenDocument} />
        </li>
      ))}
      {more > 0 && <li className="line-subjects-more">{translate('activity.more', { count: more })}</li>}
    </ul>
  );
}
