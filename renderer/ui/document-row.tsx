import type { ReactNode } from 'react';
import { countryName } from '../../shared/fields/display-names.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Dotted } from './dotted.tsx';
import { formatDate } from './format-date.ts';
import { RecordRow } from './record-row.tsx';
import { useLanguage, useTranslate } from './use-translate.tsx';

/** What a row tells of a document. */
export type ShownDocument = Pick<Document, 'id' | 'kind' | 'title' | 'date' | 'countries'>;

/** A document in the list of another record: its title leads to it. */
export function DocumentRow(props: {
  readonly document: ShownDocument;
  /** What is to be known of it here, after kind, date and countries. */
  readonly more?: readonly string[];
  readonly end?: ReactNode;
  readonly onOpen: (id: DocumentId) => void;
}) {
  const { document, more = [], end, onOpen } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const { id, kind, title, date, countries } = document;
  const parts = [
    translate(`kind.${kind}`),
    date && formatDate(date, language, translate),
    ...countries.map((code) => countryName(code, language)),
    ...more,
  ];
  return (
    <RecordRow
      title={title}
      about={<Dotted parts={parts} />}
      end={end}
      onPress={() => {
        onOpen(id);
      }}
    />
  );
}
