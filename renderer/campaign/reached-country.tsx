import { countryName } from '../../shared/fields/display-names.ts';
import type { CampaignView } from '../../shared/model/campaign-view.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { FirstRows } from '../ui/first-rows.tsx';
import { formatDate } from '../ui/format-date.ts';
import { isolate } from '../ui/isolate.ts';
import { KindBadge } from '../ui/kind-badge.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import './reached-country.css';

/** A country with the day when the campaign came there, and the laws and rulings that are younger. */
export function ReachedCountry(props: {
  readonly reached: CampaignView['reached'][number];
  readonly onOpenDocument: (id: DocumentId) => void;
}) {
  const { reached, onOpenDocument } = props;
  const { country, date, toldBy, after } = reached;
  const translate = useTranslate();
  const language = useLanguage();
  const say = (edtf: string) => formatDate(edtf, language, translate);
  return (
    <li className="reached-country">
      <h3 className="reached-country-name">{countryName(country, language)}</h3>
      <p className="reached-country-date">
        {date === undefined
          ? translate('campaign.dateUnknown')
          : translate(`campaign.toldBy.${toldBy}`, { date: say(date) })}
      </p>
      <FirstRows rows={after}>
        {(rows) => (
          <ol>
            {rows.map(({ document, date: when }) => (
              <li key={document.id} className="reached-country-after">
                <span className="reached-country-date">{say(when)}</span>
                <KindBadge kind={document.kind} />
                <Button
                  variant="quiet"
                  onPress={() => {
                    onOpenDocument(document.id);
                  }}
                >
                  {isolate(document.title)}
                </Button>
              </li>
            ))}
          </ol>
        )}
      </FirstRows>
    </li>
  );
}
