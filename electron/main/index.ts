import { app, protocol, session } from 'electron';
import { join } from 'node:path';
import { createAnswer } from './answer.ts';
import { listAssets } from './assets.ts';
import { createHandlers } from './handlers.ts';
import { lockApp, lockSession } from './lockdown.ts';
import { scheme } from './origin.ts';
import { serveRequests, serveScheme } from './serve.ts';
import { createWindow, showWindow } from './window.ts';

lockApp(app);
protocol.registerSchemesAsPrivileged([
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
app.on('window-all-closed', () => {
  app.quit();
});
await app.whenReady();

const report = console.error;
const place = join(import.meta.dirname, '../..');
const assets = await listAssets({ page: join(place, 'out/renderer'), fonts: join(place, 'resources/fonts') });
// No "persist:" before the name: the session is kept in memory and gone when the program ends.
const windowSession = await lockSession(session.fromPartition('window'));
serveScheme(
  windowSession.protocol,
  createAnswer(assets, () => null),
  report,
);
serveRequests(createHandlers(), { isChecked: !app.isPackaged, report });
await showWindow(createWindow(windowSession));
