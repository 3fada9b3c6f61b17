// The module that `electron` leads to on the second host (see register.ts): only what electron/main uses.
export { app } from './electron/app.ts';
export { BrowserWindow } from './electron/browser-window.ts';
export { dialog } from './electron/dialog.ts';
export { ipcMain } from './electron/ipc-main.ts';
export { powerMonitor } from './electron/power-monitor.ts';
export { protocol, session } from './electron/session.ts';
export { Menu, nativeTheme, shell } from './electron/small-parts.ts';
export { utilityProcess } from './electron/utility-process.ts';
