import Keyboard from 'lucide-react/icons/keyboard';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './search-keys.css';

const keys: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['/'], 'search.keys.box'],
  [['↓', '↑'], 'search.keys.move'],
  [['Enter'], 'search.keys.open'],
  [['Space'], 'search.keys.peek'],
  [['X'], 'search.keys.select'],
  [['D'], 'search.keys.add'],
  [['Esc'], 'search.keys.back'],
];

/** The keys of the search screen, one press away. */
export function SearchKeys() {
  const translate = useTranslate();
  return (
    <DialogTrigger>
      <IconButton icon={Keyboard} label={translate('search.keys')} />
      <Popover className="search-keys" placement="bottom end">
        <Dialog className="search-keys-dialog" aria-label={translate('search.keys')}>
          <dl>
            {keys.map(([names, does]) => (
              <div key={does} className="search-keys-entry">
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{translate(does)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
