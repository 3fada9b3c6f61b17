import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useCallback } from 'react';
import type { CaseId, DocumentId, PersonId } from '../../shared/model/ids.ts';
import { sayTerm } from '../../shared/fields/say-field.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { DocumentRow } from '../ui/document-row.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { FirstRows } from '../ui/first-rows.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { RecordRow } from '../ui/record-row.tsx';
import { Screen } from '../ui/screen.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { MergePart } from './merge-part.tsx';
import { PersonForm } from './person-form.tsx';

export interface PersonScreenProps {
  readonly id: PersonId;
  /** Rises when records or documents have changed. */
  readonly version: number;
  readonly onBack: () => void;
  readonly onOpenDocument: (id: DocumentId) => void;
  readonly onOpenCase: (id: CaseId) => void;
}

/** A person or organisation: every form of the name, where it occurs, and what to do with a second record of the same. */
export function PersonScreen({ id, version, onBack, onOpenDocument, onOpenCase }: PersonScreenProps) {
  const translate = useTranslate();
  const speech = useArchiveSpeech();
  const ask = useCallback(() => request('people.get', id), [id]);
  const { value: view, failure } = useAnswer(ask, version);
  const back = (
    <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
      {translate('person.back')}
    </Button>
  );
  if (!view)
    return (
      <Screen title={translate('rail.people')} before={back}>
        {failure && <FailureNotice failure={failure} />}
      </Screen>
    );
  const { record, occurrences, cases } = view;
  return (
    <Screen
      title={record.name}
      before={back}
      subtitle={
        <Dotted
          parts={[
            translate(`person.kind.${record.kind}`),
            record.isProtected ? translate('person.protectedAs', { pseudonym: record.pseudonym }) : undefined,
            ...record.variants,
          ]}
        />
      }
    >
      <PagePart title={translate('person.occurs')} text={translate('person.occursText')}>
        {occurrences.length === 0 && <p>{translate('person.occursNowhere')}</p>}
        <FirstRows rows={occurrences}>
          {(rows) => (
            <ul className="record-list">
              {rows.map(({ document, as }) => (
                <DocumentRow
                  key={document.id}
                  document={document}
                  onOpen={onOpenDocument}
                  more={as.map(({ part, name, role }) =>
                    translate('person.as', {
                      name: isolate(name),
                      as:
                        role === undefined
                          ? translate(`person.part.${part}`)
                          : sayTerm(role, 'roles', speech),
                    }),
                  )}
                />
              ))}
            </ul>
          )}
        </FirstRows>
      </PagePart>
      {cases.length > 0 && (
        <PagePart title={translate('rail.cases')}>
          <FirstRows rows={cases}>
            {(rows) => (
              <ul className="record-list">
                {rows.map((each) => (
                  <RecordRow
                    key={each.id}
                    title={each.title}
                    onPress={() => {
                      onOpenCase(each.id);
                    }}
                  />
                ))}
              </ul>
            )}
          </FirstRows>
        </PagePart>
      )}
      <PersonForm record={record} onRemoved={onBack} />
      <MergePart key={record.id} record={record} version={version} />
    </Screen>
  );
}
