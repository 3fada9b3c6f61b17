import { AppError } from '../../../shared/errors.ts';
import { patchOf, type Statements } from '../../../shared/fields/patch-of.ts';
import type { Description, Document } from '../../../shared/model/document.ts';
import { editDocument, editDocuments, getDocument } from '../../core/documents.ts';
import { vocabularyOf } from '../../core/vocabulary/vocabulary.ts';
import type { Command } from '../command.ts';
import { idsFound } from '../ids-found.ts';
import { readText } from '../read-option.ts';
import { readStatements } from '../read-statements.ts';
import { withArchive } from '../with-archive.ts';

/** `edit ARCHIVE ID field=value...`, or of all that a query finds; an empty value takes the field's content away. */
export const edit: Command = {
  name: 'edit',
  operands: '[id] [fields...]',
  summary: 'cli.edit',
  options: [
    ['--query <query>', 'cli.edit.query'],
    ['--add-tag <tag>', 'cli.edit.addTag'],
    ['--remove-tag <tag>', 'cli.edit.removeTag'],
  ],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { operands, options } = call;
      const { output, translate } = context;
      const query = readText(options, 'query');
      const [id = '', ...fields] = query === undefined ? operands : ['', ...operands];
      const wish = {
        statements: readStatements(fields, { translate, vocabulary: vocabularyOf(archive) }),
        added: readText(options, 'addTag'),
        removed: readText(options, 'removeTag'),
      };
      if (wish.statements.size === 0 && wish.added === undefined && wish.removed === undefined)
        throw new AppError('wrong-usage', { reason: 'edit takes field=value, --add-tag or --remove-tag' });
      if (query === undefined) {
        const document = await editDocument(archive, id, wished(getDocument(archive, id), wish));
        output.data(document, JSON.stringify(document, null, 2));
        return 0;
      }
      const ids = await idsFound(archive, query);
      const entry = await editDocuments(archive, ids, (document) => wished(document, wish));
      const edited = entry?.changes.length ?? 0;
      const told = { found: ids.length, edited, entry: entry?.sequence ?? null };
      output.data(told, translate('cli.edit.done', { edited, entry: entry?.sequence ?? 0 }));
      return 0;
    }),
};

interface Wish {
  readonly statements: Statements;
  readonly added: string | undefined;
  readonly removed: string | undefined;
}

function wished(document: Document, { statements, added, removed }: Wish): Partial<Description> {
  const patch = patchOf(statements, document);
  if (added === undefined && removed === undefined) return patch;
  const tags = (patch.tags ?? document.tags).filter((tag) => tag !== removed);
  return { ...patch, tags: added === undefined || tags.includes(added) ? tags : [...tags, added] };
}
