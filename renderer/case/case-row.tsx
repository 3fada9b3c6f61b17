import { countryName } from '../../shared/fields/display-names.ts';
import type { CaseLine } from '../../shared/model/case-view.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { Dotted } from '../ui/dotted.tsx';
import { formatDate } from '../ui/format-date.ts';
import { RecordRow } from '../ui/record-row.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

/** A case in the list: where, when, how much, and how its rulings went. */
export function CaseRow(props: { readonly line: CaseLine; readonly onOpen: (id: CaseId) => void }) {
  const { line, onOpen } = props;
  const { record, documents, facts } = line;
  const translate = useTranslate();
  const language = useLanguage();
  const date = (edtf: string) => formatDate(edtf, language, translate);
  const time =
    facts.from !== undefined && facts.to !== undefined && facts.from !== facts.to
      ? translate('date.interval', { from: date(facts.from), to: date(facts.to) })
      : facts.from && date(facts.from);
  const outcomes = facts.outcomes.map((outcome) => translate(`outcome.${outcome}`));
  const parts = [
    ...facts.countries.map((code) => countryName(code, language)),
    time,
    translate('case.documentCount', { documents }),
    outcomes.length > 0 ? outcomes.join(translate('case.then')) : undefined,
  ];
  return (
    <RecordRow
      title={record.title}
      about={<Dotted parts={parts} />}
      onPress={() => {
        onOpen(record.id);
      }}
    />
  );
}
