import ChartNoAxesColumn from 'lucide-react/icons/chart-no-axes-column';
import Inbox from 'lucide-react/icons/inbox';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Overview } from '../../shared/model/overview.ts';
import type { FigureName } from '../../shared/overview/figure.ts';
import { figureTable, sayCounted } from '../../shared/overview/figure-table.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { AdditionsPart } from './additions-part.tsx';
import { BarsPicture } from './bars-picture.tsx';
import { CountriesFigure } from './countries-figure.tsx';
import { Figure } from './figure.tsx';
import { OutcomePicture } from './outcome-picture.tsx';
import { TimeFigure } from './time-figure.tsx';
import './overview-screen.css';

export interface OverviewScreenProps {
  /** Rises when documents have changed. */
  readonly version: number;
  /** Opens the search for what was pressed. */
  readonly onSearch: (query: string) => void;
  readonly onOpenDocument: (id: DocumentId) => void;
  readonly onImport: () => void;
}

const askOverview = () => request('overview.get');

/** What there is at a glance: every number is a way to the documents that it counts. */
export function OverviewScreen(props: OverviewScreenProps) {
  const { version, onImport } = props;
  const translate = useTranslate();
  const { value: overview, failure } = useAnswer(askOverview, version);
  const title = translate('rail.overview');
  if (!overview) return <Screen title={title}>{failure && <FailureNotice failure={failure} />}</Screen>;
  if (overview.documents === 0)
    return (
      <Screen title={title}>
        <EmptyState
          icon={ChartNoAxesColumn}
          title={translate('overview.empty')}
          action={
            <Button variant="primary" icon={Inbox} onPress={onImport}>
              {translate('search.import')}
            </Button>
          }
        >
          {translate('overview.emptyText')}
        </EmptyState>
      </Screen>
    );
  const { documents, countries } = overview;
  return (
    <Screen
      title={title}
      subtitle={translate('overview.subtitle', { documents, countries: countries.length })}
    >
      <Figures {...props} overview={overview} />
    </Screen>
  );
}

function Figures({
  overview,
  onSearch,
  onOpenDocument,
}: OverviewScreenProps & { readonly overview: Overview }) {
  const translate = useTranslate();
  const language = useLanguage();
  const speech = { translate, language };
  const tableOf = (figure: FigureName) => figureTable(overview, figure, speech);
  const bars = (name: 'kinds' | 'laws') => (
    <Figure
      {...{ name, onSearch }}
      table={tableOf(name)}
      nothing={translate('overview.noLaws')}
      draw={(width) => (
        <BarsPicture
          {...{ width, onSearch }}
          label={translate(`overview.figure.${name}`)}
          counted={overview[name]}
          nameOf={(value) => sayCounted(name, value, speech)}
        />
      )}
    />
  );
  return (
    <div className="overview">
      <CountriesFigure {...{ overview, onSearch }} table={tableOf('countries')} />
      <div className="overview-row">
        <TimeFigure {...{ overview, onSearch }} table={tableOf('time')} />
        {bars('kinds')}
      </div>
      <Figure
        name="outcomes"
        onSearch={onSearch}
        table={tableOf('outcomes')}
        nothing={translate('overview.noOutcomes')}
        draw={(width) => (
          <OutcomePicture
            {...{ width, onSearch }}
            label={translate('overview.figure.outcomes')}
            rows={overview.outcomes}
          />
        )}
      />
      <div className="overview-row">
        <AdditionsPart additions={overview.additions} onOpen={onOpenDocument} onSearch={onSearch} />
        {bars('laws')}
      </div>
    </div>
  );
}
