import { app, ipcMain, nativeTheme, powerMonitor, protocol, session as sessions, shell } from 'electron';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openArchive } from '../core/archive.ts';
import { deriveBy } from '../core/keys/derive-process.ts';
import { createAnswer } from './answer.ts';
import { createArchiveRuns } from './archive-runs.ts';
import { listAssets } from './assets.ts';
import { createDataRoutes } from './data-routes.ts';
import { createDialogs } from './dialogs.ts';
import { createDossierFiles } from './dossier-files.ts';
import { createGivenSheets } from './given-sheets.ts';
import { createHandlers } from './handlers.ts';
import { createImportRuns } from './import-runs.ts';
import { lockApp } from './lockdown.ts';
import { createLocker } from './locker.ts';
import { setMenu, type MenuRequest } from './menu.ts';
import { schemePrivileges } from './origin.ts';
import { quitInOrder, stayAlone } from './quit.ts';
import { replyOf } from './reply-of.ts';
import { createSayFailure, endUnlessStarted } from './say-failure.ts';
import { serveRequests, serveScheme } from './serve.ts';
import { createSession } from './session.ts';
import { openSettings } from './settings.ts';
import { startKeyProcess } from './start-key-process.ts';
import { startParser } from './start-parser.ts';
import { createTell } from './tell.ts';
import { lockByItself } from './lock-by-itself.ts';
import { createWindow, showWindow } from './window.ts';
import { joinWork } from './work.ts';

const report = console.error;
const place = join(import.meta.dirname, '../..');

// No await out here: Electron becomes ready only when this module has been evaluated (electron/electron#40719).
lockApp(app);
protocol.registerSchemesAsPrivileged(schemePrivileges);
if (stayAlone(app)) {
  void app
    .whenReady()
    .then(() => replyOf(start, report))
    .then(endUnlessStarted);
} else app.quit();

async function start(): Promise<void> {
  const profile = app.getPath('userData');
  const settings = await openSettings(profile);
  // No "persist:" before the name: no cache, cookie or storage of the page ever reaches the disk.
  const windowSession = sessions.fromPartition('window');
  const window = createWindow(windowSession);
  const tell = createTell(window.webContents);
  const dialogs = createDialogs(window, settings, app.getPath('documents'));
  const sayFailure = createSayFailure(dialogs, settings);

  const sources = join(place, 'resources/samples');
  const sample = { path: join(profile, 'sample.testimonia'), sources, startParser };
  const runs = createImportRuns({ startParser, tell, report });
  const archiveRuns = createArchiveRuns({ tell, report });
  const givenSheets = createGivenSheets(startParser);
  const work = joinWork([runs, archiveRuns]);
  const session = createSession({ tell, samplePath: sample.path, work, report });
  const dossierFiles = createDossierFiles();
  const reveal = (path: string): void => {
    shell.showItemInFolder(path);
  };
  const derive = deriveBy(startKeyProcess);
  const reloadPage = (): void => {
    window.webContents.reload();
  };
  const patience = () => delay(2000);
  const locker = createLocker({ session, tell, reloadPage, patience });
  const idleLock = lockByItself({ power: powerMonitor, locker, settings, report });
  const handlers = createHandlers({
    ...{ session, settings, tell, dialogs, runs, givenSheets, archiveRuns, dossierFiles, sample },
    ...{ reveal, derive, locker, idleLock, work },
  });
  const assets = await listAssets({
    page: join(place, 'out/renderer'),
    fonts: join(place, 'resources/fonts'),
    substitutes: join(place, 'node_modules/pdfjs-dist/standard_fonts'),
    characterMaps: join(place, 'node_modules/pdfjs-dist/cmaps'),
    codecs: join(place, 'node_modules/pdfjs-dist/wasm'),
  });
  const dataRoutes = createDataRoutes({
    archive: () => session.require(),
    ...{ dossierFiles, startParser, report },
  });

  serveScheme(windowSession.protocol, createAnswer(assets, dataRoutes), report);
  serveRequests(ipcMain, handlers, { isChecked: !app.isPackaged, report });
  quitInOrder(app, session);
  const ask = (request: MenuRequest): void => {
    void replyOf(() => handlers[request](undefined), report).then(sayFailure);
  };
  const askNew = (): void => {
    tell('archive.wanted', { isNew: true });
  };
  settings.follow(() => {
    nativeTheme.themeSource = settings.preferences.theme;
    setMenu({ translate: settings.translate, ask, askNew, isMac: process.platform === 'darwin' });
  });

  const given = app.commandLine.getSwitchValue('archive');
  const openGiven = (): unknown =>
    given !== '' && session.switchTo(given, () => openArchive(given, { who: settings.who, profile }));
  const opened = await replyOf(openGiven, report);
  await showWindow(window);
  await sayFailure(opened);
}
