import { Menu, type MenuItemConstructorOptions } from 'electron';
import { acceleratorOf, commandKeys } from '../../shared/model/command-keys.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** The requests that the menu makes in the person's stead. */
export type MenuRequest = 'archive.open' | 'archive.openSample' | 'archive.lock' | 'archive.close';

interface MenuOptions {
  readonly translate: Translate;
  readonly ask: (request: MenuRequest) => void;
  /** Asks the page for a new archive. */
  readonly askNew: () => void;
  readonly isMac: boolean;
}

type Item = MenuItemConstructorOptions;

/** Sets the application's menu, in one language. Each item without a role is a request of the contract. */
export function setMenu({ translate, ask, askNew, isMac }: MenuOptions): void {
  const role = (name: NonNullable<Item['role']>, label: MessageKey): Item => ({
    role: name,
    label: translate(label),
  });
  const request = (name: MenuRequest, label: MessageKey, accelerator?: string): Item => ({
    label: translate(label),
    click: () => {
      ask(name);
    },
    ...(accelerator !== undefined && { accelerator }),
  });
  const separator: Item = { type: 'separator' };

  const archive: Item = {
    label: translate('menu.archive'),
    submenu: [
      {
        label: translate('menu.newArchive'),
        click: askNew,
        accelerator: acceleratorOf(commandKeys['archive.new']),
      },
      request('archive.open', 'menu.openArchive', acceleratorOf(commandKeys['archive.open'])),
      request('archive.openSample', 'menu.openSample'),
      separator,
      request('archive.lock', 'menu.lockArchive', acceleratorOf(commandKeys['archive.lock'])),
      request('archive.close', 'menu.closeArchive', acceleratorOf(commandKeys['archive.close'])),
      separator,
      role('quit', 'menu.quit'),
    ],
  };
  const edit: Item = {
    label: translate('menu.edit'),
    submenu: [
      role('undo', 'menu.undo'),
      role('redo', 'menu.redo'),
      separator,
      role('cut', 'menu.cut'),
      role('copy', 'menu.copy'),
      role('paste', 'menu.paste'),
      role('selectAll', 'menu.selectAll'),
    ],
  };
  const view: Item = {
    label: translate('menu.view'),
    submenu: [
      role('resetZoom', 'menu.actualSize'),
      role('zoomIn', 'menu.zoomIn'),
      role('zoomOut', 'menu.zoomOut'),
      separator,
      role('togglefullscreen', 'menu.fullScreen'),
    ],
  };
  // The first menu of a Mac is the program's own.
  const own: Item[] = isMac ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, archive, edit, view]));
}
