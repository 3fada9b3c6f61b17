import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { commandGroups, sayKeys, type Command } from '../ui/command.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './palette.css';

export interface PaletteProps {
  readonly isOpen: boolean;
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

function PaletteItem({ command }: { readonly command: Command }) {
  const { label, icon: Icon, keys } = command;
  return (
    <MenuItem className="palette-item" id={command.id} textValue={label} onAction={command.run}>
      <Icon size={18} aria-hidden />
      <span>{label}</span>
      {keys !== undefined && <kbd>{sayKeys(keys)}</kbd>}
    </MenuItem>
  );
}

function PaletteList({ commands, onClose }: Omit<PaletteProps, 'isOpen'>) {
  const translate = useTranslate();
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true });
  return (
    <Dialog className="palette" aria-label={translate('palette.title')}>
      <Autocomplete filter={contains}>
        <SearchField className="palette-field" aria-label={translate('palette.field')} autoFocus>
          <Input
            className="palette-input"
            dir="auto"
            placeholder={translate('palette.field')}
            spellCheck="false"
            autoComplete="off"
          />
        </SearchField>
        <Menu
          className="palette-list"
          aria-label={translate('palette.title')}
          onClose={onClose}
          renderEmptyState={() => <p className="palette-none">{translate('palette.none')}</p>}
        >
          {commandGroups.map((group) => (
            <MenuSection key={group} className="palette-group">
              <Header className="palette-group-name">{translate(`palette.${group}`)}</Header>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <PaletteItem key={command.id} command={command} />
                ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

/** Every command of the window, found by typing a part of its name. */
export function Palette({ isOpen, commands, onClose }: PaletteProps) {
  return (
    <DialogFrame isDismissable isOpen={isOpen} onClose={onClose}>
      <PaletteList commands={commands} onClose={onClose} />
    </DialogFrame>
  );
}
