import SearchIcon from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import type { KeyboardEvent, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslate } from '../ui/use-translate.tsx';
import './search-box.css';

export interface SearchBoxProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Down: into the results. */
  readonly onDown: () => void;
  /** Enter: the first result. */
  readonly onEnter: () => void;
  /** `?` where nothing is typed yet. */
  readonly onHelp: () => void;
  /** Escape where nothing is typed. */
  readonly onEscape: () => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** Where one types what one looks for. Escape empties it. */
export function SearchBox(props: SearchBoxProps) {
  const { typed, onType, onDown, onEnter, onHelp, onEscape, ref } = props;
  const translate = useTranslate();
  const press = (event: KeyboardEvent) => {
    const isEmpty = typed === '';
    if (event.key === 'Escape' && isEmpty) onEscape();
    else if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    } else if (event.key === '?' && isEmpty) {
      event.preventDefault();
      onHelp();
    }
  };
  return (
    <SearchField
      className="search-box"
      aria-label={translate('search.label')}
      value={typed}
      onChange={onType}
      onSubmit={onEnter}
    >
      <SearchIcon className="search-box-icon" size={18} aria-hidden />
      <Input
        ref={ref}
        className="search-box-input"
        placeholder={translate('search.placeholder')}
        dir="auto"
        spellCheck="false"
        autoComplete="off"
        onKeyDown={press}
      />
      {typed === '' ? (
        <kbd className="search-box-key">/</kbd>
      ) : (
        <Button className="icon-button search-box-clear" aria-label={translate('search.clear')}>
          <X size={16} aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}
