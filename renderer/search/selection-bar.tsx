import Trash2 from 'lucide-react/icons/trash-2';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { SearchState } from './search-state.ts';
import { selectableOf } from './use-selection.ts';

export interface SelectionBarProps {
  readonly state: SearchState;
  readonly onAdd: () => void;
  readonly onSelectAll: () => void;
  readonly onUnselect: () => void;
  readonly onChange: () => void;
  readonly onTrash: () => void;
}

/** What is selected, and what can be done with all of it at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { state, onAdd, onSelectAll, onUnselect, onChange, onTrash } = props;
  const translate = useTranslate();
  const count = state.selected.size;
  const all = selectableOf(state);
  const hasWords = (state.answer?.asked.typed.trim() ?? '') !== '';
  return (
    <div className="search-summary-selected">
      <span className="search-summary-count" role="status">
        {translate('search.selected', { count })}
      </span>
      {all > count && (
        <Button variant="quiet" onPress={onSelectAll}>
          {translate(hasWords ? 'change.selectAllWords' : 'change.selectAll', { count: all })}
        </Button>
      )}
      <Button variant="quiet" onPress={onUnselect}>
        {translate('search.unselect')}
      </Button>
      <div className="search-summary-deeds">
        <Button onPress={onChange}>{translate('change.open')}</Button>
        <Button onPress={onAdd}>{translate('search.add')}</Button>
        <IconButton icon={Trash2} label={translate('change.trash')} shortcut="Del" onPress={onTrash} />
      </div>
    </div>
  );
}
