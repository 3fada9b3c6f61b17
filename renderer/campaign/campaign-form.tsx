import type { Campaign } from '../../shared/model/campaign.ts';
import { isEdtf } from '../../shared/model/edtf.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { Button } from '../ui/button.tsx';
import { isolate } from '../ui/isolate.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { PagePart } from '../ui/page-part.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showToast } from '../ui/toast.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { useFreshDraft } from '../ui/use-fresh-draft.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { readReached, reachedText } from './reached-text.ts';

const draftOf = ({ name, variants, firstSeen = '', reached, note }: Campaign) => ({
  name,
  variants: variants.join('\n'),
  firstSeen,
  reached: reachedText(reached),
  note,
});

/** Every tag of a campaign, when it was first seen, and where it came to. */
export function CampaignForm(props: { readonly record: Campaign; readonly onRemoved: () => void }) {
  const { record, onRemoved } = props;
  const translate = useTranslate();
  const { failure, attempt } = useAttempt();
  const [said, say] = useFreshDraft(record, draftOf);
  const field = (name: keyof typeof said) => ({
    value: said[name],
    onChange: (text: string) => {
      say({ [name]: text });
    },
  });
  const reached = readReached(said.reached);
  const isDate = said.firstSeen === '' || isEdtf(said.firstSeen);
  const save = () => {
    attempt(async () => {
      await request('campaigns.save', {
        id: record.id,
        name: said.name,
        note: said.note,
        variants: said.variants.split('\n').filter((tag) => tag.trim() !== ''),
        ...(said.firstSeen !== '' && { firstSeen: said.firstSeen }),
        reached: reached ?? record.reached,
      });
      showToast({ text: translate('record.saved', { title: isolate(said.name) }) });
    });
  };
  const remove = () => {
    attempt(async () => {
      const entry = await request('campaigns.remove', record.id);
      const text = translate('record.removed', { title: isolate(record.name) });
      tellUndoable({ text, entry }, translate);
      onRemoved();
    });
  };
  return (
    <PagePart title={translate('campaign.about')}>
      {failure && <FailureNotice failure={failure} />}
      <div className="page-part-fields">
        <TextField label={translate('campaign.name')} {...field('name')} />
        <TextField
          label={translate('campaign.variants')}
          description={translate('campaign.variantsText')}
          rows={3}
          {...field('variants')}
        />
        <TextField
          label={translate('campaign.firstSeen')}
          description={translate('campaign.dateText')}
          isInvalid={!isDate}
          error={translate('campaign.dateText')}
          {...field('firstSeen')}
        />
        <TextField
          label={translate('campaign.countries')}
          description={translate('campaign.countriesText')}
          isInvalid={reached === null}
          error={translate('campaign.countriesText')}
          rows={3}
          {...field('reached')}
        />
        <TextField label={translate('field.notes')} rows={3} {...field('note')} />
      </div>
      <div className="page-part-row">
        <Button
          variant="primary"
          onPress={save}
          isDisabled={said.name.trim() === '' || reached === null || !isDate}
        >
          {translate('record.save')}
        </Button>
        <Button variant="quiet" onPress={remove}>
          {translate('campaign.remove')}
        </Button>
      </div>
    </PagePart>
  );
}
