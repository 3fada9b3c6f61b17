import ArrowLeft from 'lucide-react/icons/arrow-left';
import FolderPlus from 'lucide-react/icons/folder-plus';
import { useCallback } from 'react';
import { countryName } from '../../shared/fields/display-names.ts';
import { chainOf } from '../../shared/cases/chain.ts';
import { caseFacts } from '../../shared/cases/case-facts.ts';
import { linksOf } from '../../shared/cases/links.ts';
import type { CaseId, DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { Screen } from '../ui/screen.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { AddDocuments } from './add-documents.tsx';
import { CaseDocuments } from './case-documents.tsx';
import { CaseForm } from './case-form.tsx';
import { CaseParties } from './case-parties.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { ChainPicture } from './chain-picture.tsx';
import type { DocumentSearch } from './document-search.ts';
import { LinkForm } from './link-form.tsx';

export interface CaseScreenProps {
  readonly id: CaseId;
  /** Rises when records or documents have changed. */
  readonly version: number;
  readonly search: DocumentSearch;
  readonly onBack: () => void;
  readonly onOpenDocument: (id: DocumentId) => void;
  /** Adds documents to the dossier that is being made. */
  readonly onAddToDossier: (ids: readonly DocumentId[]) => void;
}

/** A case: its chain as a picture, its parties, its timeline, its documents, and what may belong to it. */
export function CaseScreen(props: CaseScreenProps) {
  const { id, version, search, onBack, onOpenDocument, onAddToDossier } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const ask = useCallback(() => request('cases.get', id), [id]);
  const { value: view, failure } = useAnswer(ask, version);
  const askAround = useCallback(() => request('cases.surroundings', id), [id]);
  // Takes all records: the page does not wait for it.
  const { value: surroundings } = useAnswer(askAround, version);
  const back = (
    <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
      {translate('case.back')}
    </Button>
  );
  if (!view)
    return (
      <Screen title={translate('rail.cases')} before={back}>
        {failure && <FailureNotice failure={failure} />}
      </Screen>
    );
  const { record, documents } = view;
  const links = linksOf(view.links);
  const steps = chainOf(documents, links);
  const { countries } = caseFacts(documents, links);
  const ordered = [...new Set([...steps.map(({ document }) => document), ...documents])].map(
    (each) => each.id,
  );
  const named = countries.map((code) => countryName(code, language));
  return (
    <Screen
      title={record.title}
      before={back}
      subtitle={
        <Dotted parts={[translate('case.documentCount', { documents: documents.length }), ...named]} />
      }
      actions={
        <Button
          variant="primary"
          icon={FolderPlus}
          isDisabled={documents.length === 0}
          onPress={() => {
            onAddToDossier(ordered);
          }}
        >
          {translate('case.toDossier')}
        </Button>
      }
    >
      {record.note !== '' && (
        <p className="page-part-text" dir="auto">
          {record.note}
        </p>
      )}
      {steps.length > 0 && (
        <PagePart title={translate('case.chain')}>
          <ChainPicture steps={steps} onOpen={onOpenDocument} />
        </PagePart>
      )}
      <CaseParties documents={documents} />
      <CaseTimeline documents={documents} onOpen={onOpenDocument} />
      <PagePart title={translate('case.documents')}>
        <CaseDocuments view={view} surroundings={surroundings} onOpen={onOpenDocument} />
      </PagePart>
      {documents.length > 1 && <LinkForm documents={documents} />}
      <AddDocuments key={record.id} record={record} search={search} onOpen={onOpenDocument} />
      <CaseForm record={record} onRemoved={onBack} />
    </Screen>
  );
}
