import { tell } from './link.ts';

/** Electron's `Menu`: Chromium's window has none, so it is kept to be looked at and is shown nowhere. */
export const Menu = {
  buildFromTemplate: (template: readonly object[]): readonly object[] => template,
  setApplicationMenu: (): void => undefined,
};

/** Electron's `shell`, as far as main uses it. */
export const shell = {
  showItemInFolder: (path: string): void => {
    tell({ type: 'shown', path });
  },
};

/** Electron's `nativeTheme`: the page's preferred colours follow it. */
export const nativeTheme = {
  set themeSource(scheme: 'light' | 'dark' | 'system') {
    tell({ type: 'window.colour', scheme });
  },
};
