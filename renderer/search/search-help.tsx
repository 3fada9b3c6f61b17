import CircleHelp from 'lucide-react/icons/circle-question-mark';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './search-help.css';

const examples = [
  'words',
  'phrase',
  'near',
  'without',
  'either',
  'beginning',
  'like',
  'court',
  'outcome',
  'year',
] as const;

const keys: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['/'], 'search.keys.box'],
  [['↓', '↑'], 'search.keys.move'],
  [['Enter'], 'search.keys.open'],
  [['Space'], 'search.keys.peek'],
  [['X'], 'search.keys.select'],
  [['Shift', '↓'], 'search.keys.extend'],
  [['Ctrl', 'A'], 'search.keys.all'],
  [['D'], 'search.keys.add'],
  [['T'], 'search.keys.tag'],
  [['E'], 'search.keys.edit'],
  [['Del'], 'search.keys.trash'],
  [['M'], 'search.keys.similar'],
  [['Esc'], 'search.keys.back'],
  [['?'], 'search.keys.help'],
];

export interface SearchHelpProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** An example was chosen: it becomes what is searched. */
  readonly onTry: (typed: string) => void;
}

/** What can be typed, by examples that can be tried, and the keys of the screen. */
export function SearchHelp({ isOpen, onOpenChange, onTry }: SearchHelpProps) {
  const translate = useTranslate();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <IconButton icon={CircleHelp} label={translate('search.help')} shortcut="?" />
      <Popover className="search-help" placement="bottom end">
        <Dialog className="search-help-dialog">
          <Heading slot="title" className="search-help-title">
            {translate('search.help')}
          </Heading>
          <p className="search-help-text">{translate('search.help.text')}</p>
          <ul className="search-help-examples">
            {examples.map((name) => (
              <li key={name}>
                <Button
                  className="search-help-example"
                  onPress={() => {
                    onTry(translate(`search.help.${name}`));
                  }}
                >
                  <bdi>{translate(`search.help.${name}`)}</bdi>
                </Button>
                <span>{translate(`search.help.${name}.does`)}</span>
              </li>
            ))}
          </ul>
          <h3 className="search-help-keys-title">{translate('search.help.keys')}</h3>
          <dl className="search-help-keys">
            {keys.map(([names, does]) => (
              <div key={does}>
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
