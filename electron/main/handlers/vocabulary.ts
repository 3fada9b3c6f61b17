import { csvText } from '../../core/csv-text.ts';
import { removeField, saveField } from '../../core/vocabulary/own-fields.ts';
import { removeTerm, saveTerms } from '../../core/vocabulary/own-terms.ts';
import { readTermsTable, termsTable } from '../../core/vocabulary/terms-table.ts';
import { vocabularyOf } from '../../core/vocabulary/vocabulary.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import { tellingRecord } from '../tell.ts';
import { writeWhole } from '../write-whole.ts';

/** The terms and fields of the archive's own. */
export function vocabularyHandlers(tools: HandlerTools): HandlersOf<'vocabulary'> {
  const { session, dialogs, givenSheets, settings, tell } = tools;
  const told = tellingRecord(tell);
  return {
    'vocabulary.get': () => vocabularyOf(session.require()),
    'vocabulary.saveTerm': async (draft) =>
      told((await saveTerms(session.require(), [draft]))?.sequence ?? null),
    'vocabulary.removeTerm': async ({ list, code }) =>
      told((await removeTerm(session.require(), list, code)).sequence),
    'vocabulary.saveField': async (draft) => told((await saveField(session.require(), draft)).sequence),
    'vocabulary.removeField': async (code) => told((await removeField(session.require(), code)).sequence),
    'vocabulary.saveTable': async () => {
      const archive = session.require();
      const path = await dialogs.saveTerms(settings.translate('vocabulary.tableFile'));
      if (path === null) return false;
      await writeWhole(path, new TextEncoder().encode(csvText(termsTable(vocabularyOf(archive)))));
      return true;
    },
    'vocabulary.readTable': async () => {
      const archive = session.require();
      const path = await dialogs.terms();
      if (path === null) return null;
      const terms = readTermsTable(await givenSheets.read(path), vocabularyOf(archive));
      const entry = await saveTerms(archive, terms);
      return told({ saved: entry?.changes.length ?? 0, entry: entry?.sequence ?? null });
    },
  };
}
