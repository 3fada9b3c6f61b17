import Megaphone from 'lucide-react/icons/megaphone';
import { useState } from 'react';
import { countryName } from '../../shared/fields/display-names.ts';
import type { CampaignLine } from '../../shared/model/campaign-view.ts';
import type { CampaignId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dotted } from '../ui/dotted.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { formatList } from '../ui/format-names.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { RecordRow } from '../ui/record-row.tsx';
import { Screen } from '../ui/screen.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useAttempt } from '../ui/use-attempt.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

const listCampaigns = () => request('campaigns.list');

const hasChanged = ({ changed }: CampaignLine) => changed.length > 0;

/** Every campaign; those after which a country adopted a law are a press away; then the tags that none describes yet. */
export function CampaignsScreen(props: {
  readonly version: number;
  /** What is shown at first; left out, all of them. */
  readonly only?: 'law' | undefined;
  readonly onOpen: (id: CampaignId) => void;
}) {
  const { version, only, onOpen } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const { value, failure } = useAnswer(listCampaigns, version);
  const { failure: notMade, attempt } = useAttempt();
  const [isChangedOnly, setIsChangedOnly] = useState(only === 'law');
  const make = (name: string) => {
    attempt(async () => {
      const { id } = await request('campaigns.save', { name });
      onOpen(id);
    });
  };
  const action = (
    <Button
      variant="primary"
      icon={Megaphone}
      onPress={() => {
        make(translate('campaign.untitled'));
      }}
    >
      {translate('campaign.new')}
    </Button>
  );
  const isEmpty = value !== null && value.lines.length + value.loose.length === 0;
  const wrong = notMade ?? failure;
  const names = (codes: readonly string[]) =>
    formatList(
      codes.map((code) => countryName(code, language)),
      language,
    );
  const shown = value?.lines.filter((line) => !isChangedOnly || hasChanged(line)) ?? [];
  return (
    <Screen title={translate('rail.campaigns')} actions={isEmpty ? undefined : action}>
      {wrong && <FailureNotice failure={wrong} />}
      {isEmpty && (
        <EmptyState icon={Megaphone} title={translate('campaign.empty')} action={action}>
          {translate('campaign.emptyText')}
        </EmptyState>
      )}
      {value && value.lines.length > 0 && (
        <>
          <div className="page-part-row">
            <Chip
              isSelected={isChangedOnly}
              count={value.lines.filter(hasChanged).length}
              onChange={setIsChangedOnly}
            >
              {translate('campaign.filter.law')}
            </Chip>
          </div>
          <ul className="record-list">
            {shown.map(({ record, documents, countries, changed }) => (
              <RecordRow
                key={record.id}
                title={record.name}
                about={
                  <Dotted
                    parts={[
                      ...record.variants.slice(0, 3),
                      names(countries),
                      translate('case.documentCount', { documents }),
                      changed.length > 0
                        ? translate('campaign.lawWithin', { countries: names(changed) })
                        : undefined,
                    ]}
                  />
                }
                onPress={() => {
                  onOpen(record.id);
                }}
              />
            ))}
          </ul>
        </>
      )}
      {value && value.loose.length > 0 && (
        <PagePart title={translate('campaign.loose')} text={translate('campaign.looseText')}>
          <ul className="record-list">
            {value.loose.map(({ tag, documents }) => (
              <RecordRow
                key={tag}
                title={tag}
                about={translate('case.documentCount', { documents })}
                label={translate('campaign.describe', { tag })}
                onPress={() => {
                  make(tag);
                }}
              />
            ))}
          </ul>
        </PagePart>
      )}
    </Screen>
  );
}
