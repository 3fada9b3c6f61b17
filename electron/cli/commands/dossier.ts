import { z } from 'zod';
import { sayRule } from '../../../shared/dossier/say-rule.ts';
import { sayWarning } from '../../../shared/dossier/say-warning.ts';
import { AppError, exitCodes } from '../../../shared/errors.ts';
import {
  dossierOptionsSchema,
  profiles,
  type DossierOptions,
} from '../../../shared/model/dossier-options.ts';
import { dossierDraftSchema, type DossierDraft } from '../../../shared/model/dossier.ts';
import { interfaceLanguageSchema } from '../../../shared/model/preferences.ts';
import type { Archive } from '../../core/archive.ts';
import { draftOfCase } from '../../core/cases/draft-of-case.ts';
import { documentOriginal, getDocument } from '../../core/documents.ts';
import { dossierContent, dossierTools } from '../../core/dossier-build.ts';
import { unfoldPicture } from '../../core/import/unfold-picture.ts';
import { keepRedactionLog } from '../../core/redaction-log.ts';
import type { Call, Command, Context, Options } from '../command.ts';
import { withGivenRedactions } from '../given-redactions.ts';
import { idsFound } from '../ids-found.ts';
import { readChoice, readCount, readText } from '../read-option.ts';
import { firstLine, readTextFile } from '../read-text-file.ts';
import { sidecarPath } from '../sidecar-path.ts';
import { startParser } from '../start-parser.ts';
import { withArchive } from '../with-archive.ts';
import { redactedFiles, toldOf, wholeOf, writeVolumes } from '../write-volumes.ts';

/** `dossier ARCHIVE --out FILE.pdf`: documents by query, by ids or by a definition, made into one PDF. */
export const dossier: Command = {
  name: 'dossier',
  operands: '',
  summary: 'cli.dossier',
  options: [
    ['--out <file>', 'cli.dossier.out'],
    ['--query <query>', 'cli.dossier.query'],
    ['--ids <ids>', 'cli.dossier.ids'],
    ['--case <id>', 'cli.dossier.case'],
    ['--definition <file>', 'cli.dossier.definition'],
    ['--title <title>', 'cli.dossier.title'],
    ['--lang <language>', 'cli.dossier.language'],
    ['--password-file <file>', 'cli.dossier.passwordFile'],
    ['--sidecar [file]', 'cli.dossier.sidecar'],
    ['--check', 'cli.dossier.check'],
    ['--profile <profile>', 'cli.dossier.profile'],
    ['--bates <prefix>', 'cli.dossier.bates'],
    ['--volumes <pages>', 'cli.dossier.volumes'],
    ['--pdfa', 'cli.dossier.pdfa'],
    ['--redact <file>', 'cli.dossier.redact'],
  ],
  run: makeDossier,
};

async function makeDossier(call: Call, context: Context): Promise<number> {
  const { options } = call;
  const { output, translate, signal } = context;
  const file = readText(options, 'out');
  if (file === undefined) throw new AppError('wrong-usage', { reason: 'dossier needs --out FILE.pdf' });
  const password = await givenPassword(options);
  return withArchive(call, context, async (archive) => {
    const said = await readDraft(archive, options, translate('cli.dossier.untitled'));
    const draft = await withGivenRedactions(said, options);
    const content = await dossierContent(archive, draft);
    const documents = content.sections.reduce((sum, section) => sum + section.documents.length, 0);
    if (documents === 0) throw new AppError('dossier-empty');
    const tools = dossierTools({
      readOriginal: (id) => documentOriginal(archive, id),
      unfoldPicture: (id) => unfoldPicture(archive, id, startParser),
      signal,
      password,
      onProgress: ({ phase, done, total }) => {
        if (phase === 'draw') output.progress(translate('cli.dossier.progress', { done, total }));
      },
    });
    // The press is loaded by who prints only.
    const { buildVolumes } = await import('../../../shared/dossier/build-volumes.ts');
    const built = await buildVolumes(content, tools);
    const sidecarFile = sidecarPath(file, draft.options.sidecar ? { sidecar: true, ...options } : options);
    const asked = { file, sidecarFile, password, isChecked: options['check'] === true };
    const keepLog = async () => {
      await keepRedactionLog(archive, content, { dossier: draft.id, files: redactedFiles(built) });
    };
    const volumes = await writeVolumes(built, asked, keepLog);
    const warnings = built.flatMap((volume) => volume.warnings);
    const made = { ...wholeOf(volumes), volumes: volumes.length };
    output.data(toldOf(volumes, warnings), translate('cli.dossier.done', made));
    if (volumes.length > 1)
      for (const { file: path, firstPage, pages, sha256 } of volumes)
        output.note(translate('cli.dossier.volume', { file: path, firstPage, pages, sha256 }));
    for (const warning of warnings) output.note(sayWarning(warning, translate));
    for (const { rules } of volumes) for (const rule of rules) output.note(sayRule(rule, translate));
    return volumes.every(({ ok }) => ok) ? 0 : exitCodes['archive-damaged'];
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
  const [query, ids, caseId, definition] = ['query', 'ids', 'case', 'definition'].map((name) =>
    readText(options, name),
  );
  if ([query, ids, caseId, definition].filter((each) => each !== undefined).length !== 1)
    throw new AppError('wrong-usage', {
      reason: 'dossier takes one of --query, --ids, --case and --definition',
    });
  const language = readChoice(options, 'lang', interfaceLanguageSchema);
  const title = readText(options, 'title');
  if (definition !== undefined) {
    const draft = await readDefinition(definition);
    const chosen = { ...draft.options, ...readOptions(options) };
    return { ...draft, options: chosen, ...(title && { title }), ...(language && { language }) };
  }
  if (caseId !== undefined) {
    const draft = draftOfCase(archive, caseId);
    return {
      ...draft,
      options: dossierOptionsSchema.parse(readOptions(options)),
      ...(title && { title }),
      ...(language && { language }),
    };
  }
  const documents =
    query === undefined
      ? (ids ?? '').split(',').map((id) => getDocument(archive, id.trim()).id)
      : await idsFound(archive, query);
  return dossierDraftSchema.parse({
    title: title ?? query ?? untitled,
    language,
    options: readOptions(options),
    sections: [{ title: '', documents }],
  });
}

/** What the command says of numbering, readers and size; it goes before what a definition says. */
function readOptions(options: Options): Partial<DossierOptions> {
  const profile = readChoice(options, 'profile', z.enum(profiles));
  const bates = readText(options, 'bates');
  const most = readCount(options, 'volumes');
  const read = dossierOptionsSchema
    .pick({ bates: true, volumes: true })
    .safeParse({ bates, volumes: most === undefined ? undefined : { unit: 'pages', most } });
  if (!read.success) throw new AppError('wrong-usage', { reason: z.prettifyError(read.error) });
  const { volumes } = read.data;
  return {
    ...(profile && { profile }),
    ...(options['pdfa'] === true && { archival: true }),
    ...(bates !== undefined && { bates: read.data.bates }),
    ...(volumes && { volumes }),
  };
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
