import Inbox from 'lucide-react/icons/inbox';
import SearchX from 'lucide-react/icons/search-x';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { Asked } from './search-state.ts';

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

/** No document has these words, or none that passes the filters. */
export function NothingFound(props: { readonly asked: Asked; readonly onUnfilter: () => void }) {
  const translate = useTranslate();
  const { typed, filters } = props.asked;
  if (Object.keys(filters).length === 0) {
    return (
      <EmptyState icon={SearchX} title={translate('search.nothing', { typed: isolate(shortened(typed)) })}>
        {translate('search.nothingText')}
      </EmptyState>
    );
  }
  const unfilter = <Button onPress={props.onUnfilter}>{translate('search.filters.clear')}</Button>;
  return <EmptyState icon={SearchX} title={translate('search.nothingFiltered')} action={unfilter} />;
}
