import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sidecarOf } from '../../../shared/dossier/dossier-record.ts';
import { sayWarning } from '../../../shared/dossier/say-warning.ts';
import { buildDossier } from '../../../shared/dossier/build-dossier.ts';
import { AppError, exitCodes } from '../../../shared/errors.ts';
import { dossierDraftSchema, type DossierDraft } from '../../../shared/model/dossier.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { interfaceLanguageSchema } from '../../../shared/model/preferences.ts';
import type { Archive } from '../../core/archive.ts';
import { documentOriginal, getDocument } from '../../core/documents.ts';
import { checkDossierFile } from '../../core/dossier-check.ts';
import { dossierContent, dossierTools } from '../../core/dossier-build.ts';
import { openSearch } from '../../core/search.ts';
import type { Call, Command, Context, Options } from '../command.ts';
import { readChoice, readText } from '../read-option.ts';
import { firstLine, readTextFile } from '../read-text-file.ts';
import { passOrFail, sayRule } from '../say-rule.ts';
import { sidecarPath } from '../sidecar-path.ts';
import { withArchive } from '../with-archive.ts';
import { writeNewFile } from '../write-new-file.ts';

/** `dossier ARCHIVE --out FILE.pdf`: documents by query, by ids or by a definition, made into one PDF. */
export const dossier: Command = {
  name: 'dossier',
  operands: '',
  summary: 'cli.dossier',
  options: [
    ['--out <file>', 'cli.dossier.out'],
    ['--query <query>', 'cli.dossier.query'],
    ['--ids <ids>', 'cli.dossier.ids'],
    ['--definition <file>', 'cli.dossier.definition'],
    ['--title <title>', 'cli.dossier.title'],
    ['--lang <language>', 'cli.dossier.language'],
    ['--password-file <file>', 'cli.dossier.passwordFile'],
    ['--sidecar [file]', 'cli.dossier.sidecar'],
    ['--check', 'cli.dossier.check'],
  ],
  run: makeDossier,
};

async function makeDossier(call: Call, context: Context): Promise<number> {
  const { options } = call;
  const { output, translate, signal } = context;
  const file = readText(options, 'out');
  if (file === undefined) throw new AppError('wrong-usage', { reason: 'dossier needs --out FILE.pdf' });
  const password = await givenPassword(options);
  const sidecarFile = sidecarPath(file, options);
  return withArchive(call, context, async (archive) => {
    const draft = await readDraft(archive, options, translate('cli.dossier.untitled'));
    const content = await dossierContent(archive, draft);
    const documents = content.sections.reduce((sum, section) => sum + section.documents.length, 0);
    if (documents === 0) throw new AppError('dossier-empty');
    const tools = dossierTools({
      readOriginal: (id) => documentOriginal(archive, id),
      signal,
      password,
      onProgress: ({ phase, done, total }) => {
        if (phase === 'draw') output.progress(translate('cli.dossier.progress', { done, total }));
      },
    });
    const { bytes, pages, warnings, record } = await buildDossier(content, tools);
    await writeNewFile(file, bytes);
    const sha256 = sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'));
    const made = { file, pages, documents, bytes: bytes.length, sha256 };
    const sidecar = sidecarOf(record, { sha256, bytes: bytes.length, pages });
    if (sidecarFile !== undefined)
      await writeNewFile(sidecarFile, Buffer.from(`${JSON.stringify(sidecar, null, 2)}\n`));
    const found =
      options['check'] === true ? await checkDossierFile(bytes, { sidecar, password }) : undefined;
    const check = found && { check: passOrFail(found.rules) };
    output.data({ ...made, warnings, ...check }, translate('cli.dossier.done', made));
    for (const warning of warnings) output.note(sayWarning(warning, translate));
    for (const result of found?.rules ?? []) output.note(sayRule(result, translate));
    return found && !found.ok ? exitCodes['archive-damaged'] : 0;
  });
}

/** The first line of `--password-file`; an empty one locks nothing and is refused. */
async function givenPassword(options: Options): Promise<string | undefined> {
  const file = readText(options, 'passwordFile');
  if (file === undefined) return undefined;
  const password = await firstLine(file);
  if (password === '') throw new AppError('wrong-usage', { reason: `the first line of ${file} is empty` });
  return password;
}

/** What to put in: exactly one of query, ids and definition says it. */
async function readDraft(archive: Archive, options: Options, untitled: string): Promise<DossierDraft> {
  const [query, ids, definition] = ['query', 'ids', 'definition'].map((name) => readText(options, name));
  if ([query, ids, definition].filter((each) => each !== undefined).length !== 1)
    throw new AppError('wrong-usage', { reason: 'dossier takes one of --query, --ids and --definition' });
  const language = readChoice(options, 'lang', interfaceLanguageSchema);
  const title = readText(options, 'title');
  if (definition !== undefined) {
    const draft = await readDefinition(definition);
    return { ...draft, ...(title && { title }), ...(language && { language }) };
  }
  const documents =
    query === undefined
      ? (ids ?? '').split(',').map((id) => getDocument(archive, id.trim()).id)
      : await documentsWithAllWords(archive, query);
  return dossierDraftSchema.parse({
    title: title ?? query ?? untitled,
    language,
    sections: [{ title: '', documents }],
  });
}

async function documentsWithAllWords(archive: Archive, query: string): Promise<readonly string[]> {
  const search = await openSearch(archive);
  const { hits } = await search.search(query, { limit: Number.MAX_SAFE_INTEGER, withExcerpts: false });
  return hits.filter((hit) => hit.hasAllWords).map((hit) => hit.id);
}

async function readDefinition(file: string): Promise<DossierDraft> {
  const text = await readTextFile(file);
  try {
    return dossierDraftSchema.parse(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is not JSON';
    throw new AppError('wrong-usage', { reason: `${file} is no dossier definition: ${reason}` }, { cause });
  }
}
