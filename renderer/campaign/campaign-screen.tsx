import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useCallback } from 'react';
import type { CampaignId, DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { DocumentRow } from '../ui/document-row.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { FirstRows } from '../ui/first-rows.tsx';
import { formatDate } from '../ui/format-date.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { Screen } from '../ui/screen.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { CampaignForm } from './campaign-form.tsx';
import { ReachedCountry } from './reached-country.tsx';

export interface CampaignScreenProps {
  readonly id: CampaignId;
  /** Rises when records or documents have changed. */
  readonly version: number;
  readonly onBack: () => void;
  readonly onOpenDocument: (id: DocumentId) => void;
}

/** A campaign: where it came to, what followed there as dates side by side, and the documents that name it. */
export function CampaignScreen({ id, version, onBack, onOpenDocument }: CampaignScreenProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const ask = useCallback(() => request('campaigns.get', id), [id]);
  const { value: view, failure } = useAnswer(ask, version);
  const back = (
    <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
      {translate('campaign.back')}
    </Button>
  );
  if (!view)
    return (
      <Screen title={translate('rail.campaigns')} before={back}>
        {failure && <FailureNotice failure={failure} />}
      </Screen>
    );
  const { record, reached, documents } = view;
  const { firstSeen } = record;
  const seen =
    firstSeen === undefined
      ? undefined
      : translate('campaign.firstSeenOn', { date: formatDate(firstSeen, language, translate) });
  return (
    <Screen title={record.name} before={back} subtitle={<Dotted parts={[...record.variants, seen]} />}>
      {reached.length > 0 && (
        <PagePart title={translate('campaign.reached')} text={translate('campaign.reachedText')}>
          <ul className="record-list">
            {reached.map((each) => (
              <ReachedCountry key={each.country} reached={each} onOpenDocument={onOpenDocument} />
            ))}
          </ul>
        </PagePart>
      )}
      <PagePart title={translate('case.documents')}>
        {documents.length === 0 && <p className="page-part-text">{translate('campaign.noDocuments')}</p>}
        <FirstRows rows={documents}>
          {(rows) => (
            <ul className="record-list">
              {rows.map((document) => (
                <DocumentRow key={document.id} document={document} onOpen={onOpenDocument} />
              ))}
            </ul>
          )}
        </FirstRows>
      </PagePart>
      <CampaignForm record={record} onRemoved={onBack} />
    </Screen>
  );
}
