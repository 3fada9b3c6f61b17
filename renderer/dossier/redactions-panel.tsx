import { entryOf } from '../../shared/model/dossier.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Choice } from '../ui/choice.tsx';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { KnownDocument } from './document-records.ts';
import { documentTitle } from './document-title.ts';
import { LinesField } from './lines-field.tsx';
import { documentsOf, type EditedDossier } from './sections.ts';
import { linesToTerms, termsToLines } from './term-lines.ts';
import type { DossierEdits } from './use-dossier-edits.ts';
import type { Outlook } from './use-outlook.ts';

export interface RedactionsPanelProps {
  readonly dossier: EditedDossier;
  readonly records: ReadonlyMap<DocumentId, KnownDocument>;
  readonly edits: DossierEdits;
  readonly outlook: Outlook;
}

/** What is blacked out, and how often it was found in which document. */
export function RedactionsPanel({ dossier, records, edits, outlook }: RedactionsPanelProps) {
  const translate = useTranslate();
  const { redactions, options } = dossier;
  const hasNames = options.profile === 'public' || redactions.hidesNames;
  const passages = documentsOf(dossier).reduce((sum, id) => sum + entryOf(dossier, id).redactions.length, 0);
  const isAsked = redactions.terms.length > 0 || passages > 0 || hasNames;
  return (
    <section className="title-page" aria-labelledby="redactions-heading">
      <h2 id="redactions-heading">{translate('dossier.redactions')}</h2>
      <p className="redactions-text">{translate('dossier.redactionsText')}</p>
      <LinesField
        label={translate('dossier.terms')}
        description={translate('dossier.termsText')}
        lines={termsToLines(redactions.terms)}
        error={(lines) => {
          const [line] = linesToTerms(lines).wrong;
          return line === undefined ? undefined : translate('dossier.termsWrong', { line });
        }}
        onChange={(lines) => {
          edits.describe({ redactions: { ...redactions, terms: linesToTerms(lines).terms } });
        }}
      />
      <Choice
        label={translate('dossier.hiddenNames')}
        value={redactions.hidesNames ? 'boxes' : 'profile'}
        options={(['profile', 'boxes'] as const).map((value) => ({
          value,
          label: translate(`dossier.hiddenNames.${value}`),
        }))}
        onChange={(chosen) => {
          edits.describe({ redactions: { ...redactions, hidesNames: chosen === 'boxes' } });
        }}
      />
      {isAsked && <Found {...{ records, outlook }} />}
    </section>
  );
}

function Found({ records, outlook }: Pick<RedactionsPanelProps, 'records' | 'outlook'>) {
  const translate = useTranslate();
  const { known, isBehind } = outlook;
  if (!known || isBehind) return <p role="status">{translate('dossier.redactionsCounting')}</p>;
  const counts = known.redactions.map(({ document, pages }) => ({
    document,
    count: pages.reduce((sum, { count }) => sum + count, 0),
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p role="status">{translate('dossier.redactionsFound', { count: total, documents: counts.length })}</p>
      <ul className="redactions-found">
        {counts.map(({ document, count }) => (
          <li key={document}>
            {translate('dossier.redactionsIn', {
              title: isolate(documentTitle(records.get(document), translate)),
              count,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
