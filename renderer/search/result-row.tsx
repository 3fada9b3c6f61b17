import Check from 'lucide-react/icons/check';
import { memo } from 'react';
import type { Excerpt } from '../../shared/search/excerpt.ts';
import { createMarker } from '../../shared/search/marks.ts';
import type { Query } from '../../shared/search/query.ts';
import type { DocumentSummary } from '../../shared/search/summary.ts';
import { formatDate } from '../ui/format-date.ts';
import { countryName } from '../../shared/fields/display-names.ts';
import { formatList } from '../ui/format-names.ts';
import { KindBadge } from '../ui/kind-badge.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { leadIn } from './lead-in.ts';
import { OneLine } from './one-line.tsx';
import './result-row.css';

/** Court or outlet, and countries: what places a document before it is read. */
function Place(props: { readonly document: DocumentSummary }) {
  const { ruling, outlet, countries } = props.document;
  const language = useLanguage();
  const house = ruling?.court ?? outlet;
  const names = countries.map((code) => countryName(code, language));
  return (
    <p className="result-place">
      <OneLine parts={[house, formatList(names, language)]} />
    </p>
  );
}

/** As many as fit on a line. */
const mostTags = 4;

function Tags({ tags }: { readonly tags: readonly string[] }) {
  const language = useLanguage();
  if (tags.length === 0) return null;
  const more = tags.length - mostTags;
  return (
    <p className="result-tags">
      {tags.slice(0, mostTags).map((tag) => (
        <bdi key={tag}>{tag}</bdi>
      ))}
      {more > 0 && <span>+{more.toLocaleString(language)}</span>}
    </p>
  );
}

function Outcome(props: { readonly ruling: NonNullable<DocumentSummary['ruling']> }) {
  const translate = useTranslate();
  const { outcome, sentence } = props.ruling;
  if (outcome === undefined && sentence === undefined) return null;
  return (
    <p className="result-outcome">
      <OneLine parts={[outcome && translate(`outcome.${outcome}`), sentence]} />
    </p>
  );
}

export interface ResultRowProps {
  readonly document: DocumentSummary;
  /** What is marked in the title. */
  readonly query: Query;
  readonly excerpts: readonly Excerpt[];
  /** Keeps the place of the excerpts before they come, so that nothing moves. */
  readonly hasExcerpts: boolean;
  readonly isSelected: boolean;
}

/** One result: what it is, its title, where and when, how it ended, and where the words stand in it. */
export const ResultRow = memo(function ResultRow(props: ResultRowProps) {
  const { document, query, excerpts, hasExcerpts, isSelected } = props;
  const language = useLanguage();
  const translate = useTranslate();
  const mark = createMarker(query, document.languages[0]);
  return (
    <>
      <div className="result-head">
        {/* For the pointer alone: the keyboard has X, and the list says what is selected. */}
        <span
          className={isSelected ? 'result-tick is-on' : 'result-tick'}
          title={translate('search.keys.select')}
        >
          {isSelected && <Check size={11} aria-label={translate('search.isSelected')} />}
        </span>
        <KindBadge kind={document.kind} />
        {document.date !== undefined && (
          <span className="result-date">{formatDate(document.date, language, translate)}</span>
        )}
      </div>
      <p className="result-title" dir="auto" lang={document.languages[0]}>
        <MarkedText text={document.title} marks={mark(document.title)} />
      </p>
      <Place document={document} />
      {document.ruling && <Outcome ruling={document.ruling} />}
      {hasExcerpts && (
        <p className="result-excerpts" dir="auto" lang={document.languages[0]}>
          {excerpts.map(leadIn).map((excerpt, place) => (
            <span className="result-excerpt" key={place}>
              <MarkedText text={excerpt.text} marks={excerpt.marks} />{' '}
            </span>
          ))}
        </p>
      )}
      <Tags tags={[...new Set([...document.campaigns, ...document.tags])]} />
    </>
  );
});
