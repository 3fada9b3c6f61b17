import Inbox from 'lucide-react/icons/inbox';
import SearchX from 'lucide-react/icons/search-x';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { Asked } from './search-state.ts';

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

/** No document has these words, or none of these kinds has. */
export function NothingFound(props: { readonly asked: Asked; readonly onEveryKind: () => void }) {
  const translate = useTranslate();
  const { typed, kinds } = props.asked;
  if (kinds.length === 0) {
    return (
      <EmptyState icon={SearchX} title={translate('search.nothing', { typed: isolate(typed.trim()) })}>
        {translate('search.nothingText')}
      </EmptyState>
    );
  }
  const everyKind = <Button onPress={props.onEveryKind}>{translate('search.showEverything')}</Button>;
  return <EmptyState icon={SearchX} title={translate('search.nothingOfKind')} action={everyKind} />;
}
