import Inbox from 'lucide-react/icons/inbox';
import SearchX from 'lucide-react/icons/search-x';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { Asked } from './asked.ts';
import { Suggestion } from './suggestion.tsx';

/** A pasted page is told by how it begins. */
function shortened(typed: string): string {
  const text = typed.trim();
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}

/** The archive has no documents yet. */
export function EmptyArchive(props: { readonly onImport: () => void }) {
  const translate = useTranslate();
  const importButton = (
    <Button variant="primary" onPress={props.onImport}>
      {translate('search.import')}
    </Button>
  );
  return (
    <EmptyState icon={Inbox} title={translate('search.empty')} action={importButton}>
      {translate('search.emptyText')}
    </EmptyState>
  );
}

export interface NothingFoundProps {
  readonly asked: Asked;
  /** What was meant perhaps. */
  readonly suggestion: string | undefined;
  readonly onAsk: (asked: Partial<Asked>) => void;
}

/** No document has these words, none that passes the filters, or none is like the one. */
export function NothingFound({ asked, suggestion, onAsk }: NothingFoundProps) {
  const translate = useTranslate();
  const { typed, filters, similarTo } = asked;
  const proposal = (
    <Suggestion
      typed={suggestion}
      onTake={(taken) => {
        onAsk({ typed: taken });
      }}
    />
  );
  if (Object.keys(filters).length > 0) {
    const unfilter = (
      <Button
        onPress={() => {
          onAsk({ filters: {} });
        }}
      >
        {translate('search.filters.clear')}
      </Button>
    );
    return (
      <EmptyState icon={SearchX} title={translate('search.nothingFiltered')} action={unfilter}>
        {proposal}
      </EmptyState>
    );
  }
  if (similarTo) {
    const end = (
      <Button
        onPress={() => {
          onAsk({ similarTo: null });
        }}
      >
        {translate('search.similarTo.end')}
      </Button>
    );
    return <EmptyState icon={SearchX} title={translate('search.similarTo.nothing')} action={end} />;
  }
  return (
    <EmptyState icon={SearchX} title={translate('search.nothing', { typed: isolate(shortened(typed)) })}>
      <p>{translate('search.nothingText')}</p>
      {proposal}
    </EmptyState>
  );
}
