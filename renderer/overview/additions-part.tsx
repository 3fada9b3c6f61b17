import type { Overview } from '../../shared/model/overview.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { DocumentRow } from '../ui/document-row.tsx';
import { formatDate } from '../ui/format-date.ts';
import { PagePart } from '../ui/page-part.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

/** What came in last, and the days on which documents did. */
export function AdditionsPart(props: {
  readonly additions: Overview['additions'];
  readonly onOpen: (id: DocumentId) => void;
  readonly onSearch: (query: string) => void;
}) {
  const { additions, onOpen, onSearch } = props;
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <PagePart title={translate('overview.figure.additions')}>
      <div className="page-part-row">
        {additions.days.map(({ value, count, query }) => (
          <Button
            key={value}
            onPress={() => {
              onSearch(query);
            }}
          >
            {translate('overview.count', {
              name: formatDate(value, language, translate),
              documents: count,
            })}
          </Button>
        ))}
      </div>
      <ul className="record-list">
        {additions.newest.map((document) => (
          <DocumentRow key={document.id} document={document} onOpen={onOpen} />
        ))}
      </ul>
    </PagePart>
  );
}
