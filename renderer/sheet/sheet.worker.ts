import { failureOf } from '../../shared/errors.ts';
import { routes } from '../../shared/ipc/routes.ts';
import { ask, press } from '../press.ts';
import type { FromSheetWorker, SheetJob } from './sheet-messages.ts';

function post(message: FromSheetWorker): void {
  postMessage(message);
}

async function run({ sheet, token }: SheetJob): Promise<void> {
  // HarfBuzz loads itself while it is imported: imported above, this script would not listen yet when the job comes.
  const { buildSheet } = await import('../../shared/dossier/sheet.ts');
  const body = new Uint8Array(await buildSheet(sheet, press));
  await ask(routes.dossiers + token, { method: 'POST', body });
  post({ type: 'written' });
}

addEventListener('message', (event: MessageEvent<SheetJob>) => {
  run(event.data).catch((error: unknown) => {
    post({ type: 'failed', failure: failureOf(error) });
  });
});

post({ type: 'ready' });
