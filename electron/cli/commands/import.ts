import { AppError } from '../../../shared/errors.ts';
import { documentKindSchema } from '../../../shared/model/document.ts';
import { importIdSchema, type ImportId } from '../../../shared/model/ids.ts';
import { countResults, type ImportResult } from '../../../shared/model/import.ts';
import { modelCodes, readModels, type ModelCode } from '../../../shared/model/recognition-models.ts';
import { importWork } from '../../../shared/progress/import-work.ts';
import {
  keepSample,
  secondsLeft,
  timeLeftWords,
  type ProgressSample,
} from '../../../shared/progress/time-left.ts';
import { importFiles, resumeImport, type ImportOptions } from '../../core/import/import-files.ts';
import type { ImportProgress } from '../../core/import/import-progress.ts';
import { startIndexing, type KeptDocument } from '../../core/indexing/indexing.ts';
import type { Call, Command, Context, Options } from '../command.ts';
import { givenSheet } from '../given-sheet.ts';
import { tellResult } from '../import-result.ts';
import { readChoice, readCount, readText } from '../read-option.ts';
import { startIndexer } from '../start-indexer.ts';
import { startParser } from '../start-parser.ts';
import { withArchive } from '../with-archive.ts';

/** Each may take up to 1 GiB. */
const mostJobs = 64;

/** `import ARCHIVE PATH...` or `import ARCHIVE --resume [ID]`: a line for each file as soon as it is safe, then the counts. */
export const importCommand: Command = {
  name: 'import',
  operands: '[paths...]',
  summary: 'cli.import',
  options: [
    ['--kind <kind>', 'cli.import.kind'],
    ['--lang <tag>', 'cli.import.language'],
    ['--ocr <models>', 'cli.import.ocr'],
    ['--no-ocr', 'cli.import.noOcr'],
    ['--jobs <n>', 'cli.import.jobs'],
    ['--metadata <file>', 'cli.import.metadata'],
    ['--sheet <name>', 'cli.import.sheet'],
    ['--columns <meanings>', 'cli.import.columnsOption'],
    ['--resume [id]', 'cli.import.resume'],
    ['--dry-run', 'cli.import.dryRun'],
  ],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { operands, options } = call;
      const { output, translate, signal } = context;
      const started = performance.now();
      const jobs = readJobs(options);
      const tools = {
        startParser,
        signal,
        ...(jobs !== undefined && { jobs }),
        onResult: (result: ImportResult) => {
          tellResult(result, output, translate);
        },
        onProgress: progressTeller(context),
      };
      const resumed = readResumed(call);
      const sheet = await givenSheet(archive, call, context);
      const indexing = options['dryRun'] === true ? null : startIndexing(archive, startIndexer);
      const listened = {
        ...tools,
        ...(indexing && {
          onKept: (kept: readonly KeptDocument[]) => {
            indexing.take(kept);
          },
        }),
      };
      const run = resumed
        ? resumeImport(archive, { ...listened, ...resumed })
        : importFiles(archive, operands, {
            ...listened,
            ...readWishes(options),
            ...(sheet && { describe: sheet.describe, described: sheet.described, leaveOut: sheet.leaveOut }),
          });
      const report = await run.catch((error: unknown) => {
        indexing?.close();
        throw error;
      });
      output.progress(translate('cli.import.indexing'));
      await indexing?.finish();
      const seconds = Math.round(performance.now() - started) / 1000;
      const summary = { ...countResults(report.results), seconds };
      output.data({ summary }, translate('cli.import.summary', summary));
      const isRight = sheet?.checks.every(({ problems }) => problems.length === 0) ?? true;
      return summary.failed > 0 || !isRight ? 1 : 0;
    }),
};

/** Says how many files were read, and from their number and bytes how long the others will take. */
function progressTeller({ output, translate }: Context): (progress: ImportProgress) => void {
  let samples: readonly ProgressSample[] = [];
  return ({ filesDone: done, filesTotal: total, bytesDone, bytesTotal }) => {
    samples = keepSample(samples, { at: performance.now(), done: importWork(done, bytesDone) });
    const seconds = done < total ? secondsLeft(samples, importWork(total, bytesTotal)) : null;
    const left = seconds === null ? [] : [timeLeftWords(seconds, translate)];
    output.progress([translate('cli.import.progress', { done, total }), ...left].join(' · '));
  };
}

/** What is said of all files of a new run. */
function readWishes(options: Options): Partial<ImportOptions> {
  const kind = readChoice(options, 'kind', documentKindSchema);
  const language = readText(options, 'lang');
  const models = readRecognition(options);
  return {
    isDryRun: options['dryRun'] === true,
    ...(kind && { kind }),
    ...(language && { language }),
    ...(models && { models }),
  };
}

const asNewRun = ['kind', 'lang', 'ocr', 'dryRun', 'metadata', 'sheet', 'columns'];

/** The run to go on with, by its id where one is given; null for a new run. */
function readResumed({ operands, options }: Call): { readonly id?: ImportId } | null {
  const { resume } = options;
  if (resume === undefined || resume === false) {
    if (operands.length > 0) return null;
    throw new AppError('wrong-usage', { reason: 'import takes files and folders, or --resume' });
  }
  // Commander knows --no-ocr: without it, and without --ocr, the option is true.
  const isNew = asNewRun.some(
    (name) => options[name] !== undefined && !(name === 'ocr' && options[name] === true),
  );
  if (operands.length > 0 || isNew) {
    throw new AppError('wrong-usage', {
      reason: '--resume goes on as the run was asked for: it takes no files and no other wish than --jobs',
    });
  }
  if (resume === true) return {};
  const id = importIdSchema.safeParse(resume);
  if (!id.success) throw new AppError('import-ended', { id: resume });
  return { id: id.data };
}

/** The models of `--ocr eng+fra`; none of them for `--no-ocr`. */
function readRecognition(options: Options): readonly ModelCode[] | undefined {
  if (options['ocr'] === false) return [];
  const text = readText(options, 'ocr');
  const models = text === undefined ? undefined : readModels(text);
  if (text === undefined || models) return models;
  const reason = `--ocr takes languages or models joined by + (${modelCodes.join(', ')}), not “${text}”`;
  throw new AppError('wrong-usage', { reason });
}

function readJobs(options: Options): number | undefined {
  const jobs = readCount(options, 'jobs');
  if (jobs === 0 || (jobs ?? 1) > mostJobs) {
    throw new AppError('wrong-usage', { reason: `--jobs takes a number from 1 to ${mostJobs}, not ${jobs}` });
  }
  return jobs;
}
