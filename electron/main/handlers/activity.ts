import { basename, join } from 'node:path';
import { failureOf } from '../../../shared/errors.ts';
import { maxChanges } from '../../../shared/ipc/activity-requests.ts';
import type { CollectionName } from '../../../shared/model/activity.ts';
import type { Archive } from '../../core/archive.ts';
import { lastBackup } from '../../core/copies/backup.ts';
import { documentOriginal } from '../../core/documents.ts';
import { entryChanges, listActivity } from '../../core/activity/history.ts';
import { checkStatement, readStatement } from '../../core/activity/statement.ts';
import { undoEntry } from '../../core/activity/undo.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import { readStatementFile, saveStatement, stateLog } from '../statement-files.ts';

/** The log, and the runs over the whole archive. */
export function activityHandlers(tools: HandlerTools): HandlersOf<'activity'> {
  const { session, archiveRuns, dialogs, settings, tell } = tools;
  return {
    'activity.list': ({ about, ...page }) =>
      listActivity(session.require(), about === 'all' ? page : { ...page, about }),
    'activity.entry': async (sequence) => {
      const changes = await entryChanges(session.require(), sequence);
      return { changes: changes.slice(0, maxChanges), total: changes.length };
    },
    'activity.undo': async (undone) => {
      const { sequence, changes } = await undoEntry(session.require(), undone);
      const countOf = (name: CollectionName) =>
        changes.filter(({ collection }) => collection === name).length;
      if (countOf('documents') > 0) tell('documents.changed', { count: countOf('documents') });
      if (countOf('dossiers') > 0) tell('dossiers.changed', { count: countOf('dossiers') });
      if (countOf('searches') > 0) tell('searches.changed', { count: countOf('searches') });
      if (countOf('pairs') > 0) tell('pairs.changed', { count: countOf('pairs') });
      if (countOf('notes') > 0) tell('notes.changed', { count: countOf('notes') });
      const others =
        countOf('people') + countOf('cases') + countOf('campaigns') + countOf('terms') + countOf('fields');
      if (others > 0) tell('records.changed', { count: others });
      return sequence;
    },
    'activity.runs': async () => {
      const archive = session.require();
      const lastBackupAt = (await lastBackup(archive))?.at ?? null;
      return { ...archiveRuns.state(archive), lastBackupAt };
    },
    'activity.verify': (sample) => {
      archiveRuns.verify(session.require(), sample);
    },
    'activity.backUp': async () => {
      const archive = session.require();
      const folder = await dialogs.backupFolder();
      if (folder === null) return false;
      archiveRuns.backUp(archive, backupIn(folder, archive));
      return true;
    },
    'activity.bringBack': async () => {
      const archive = session.require();
      const folder = await dialogs.mendFrom();
      if (folder === null) return false;
      archiveRuns.bringBack(archive, backupIn(folder, archive));
      return true;
    },
    'activity.stop': async () => {
      await archiveRuns.stop();
    },
    'activity.checkOriginal': async (id) => {
      const archive = session.require();
      const failure = await documentOriginal(archive, id).then(() => null, failureOf);
      return { at: new Date().toISOString(), failure };
    },
    'activity.statement': () => stateLog(session.require(), settings.preferences),
    'activity.signOff': async () => {
      const archive = session.require();
      const path = await dialogs.saveStatement(settings.translate('activity.statementFile'));
      if (path === null) return false;
      await saveStatement(archive, path, settings.preferences);
      return true;
    },
    'activity.checkStatement': async (typed) => {
      const archive = session.require();
      const path = typed === null ? await dialogs.statement() : null;
      if (typed === null && path === null) return null;
      const stated = readStatement(path === null ? (typed ?? '') : await readStatementFile(path));
      const check = await checkStatement(archive, stated);
      return { check, sequence: stated.sequence, signedAt: stated.signedAt };
    },
  };
}

/** A folder that is an archive is a backup itself; any other keeps it inside. */
function backupIn(folder: string, { name }: Pick<Archive, 'name'>): string {
  return basename(folder).endsWith('.testimonia') ? folder : join(folder, `${name}.testimonia`);
}
