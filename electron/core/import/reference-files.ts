import type { Parsed } from '../../../shared/model/parsed.ts';
import { treeOf, type RowCheck } from '../sheet/sheet-check.ts';
import { matchFiles } from '../sheet/sheet-files.ts';
import { detectFormat } from './detect-format.ts';
import type { DescribeFile } from './import-document.ts';
import { readImportFile } from './import-read.ts';
import type { ParserHost, StartParser } from './parser-host.ts';
import { createParserPool } from './parser-pool.ts';
import type { WalkedFile } from './walk-files.ts';

const named = /\.(?:ris|bib|bibtex|json|csl)$/i;
/** A larger one is no list of references, in bytes. */
const mostBytes = 16 * 1024 * 1024;

/**
 * What lists of references among the files of a run (RIS, BibTeX, CSL-JSON) say of the other files: each file that a record
 * names is described by it, and is an attachment of it. Undefined where no record names any. Lists that cannot be read
 * are passed over: the run tells of them.
 */
export async function describeByReferences(
  files: readonly WalkedFile[],
  startParser: StartParser,
): Promise<DescribeFile | undefined> {
  const lists = files.filter(({ path, bytes }) => named.test(path) && bytes <= mostBytes);
  const host = createParserPool(startParser, { jobs: 1 });
  const rows: RowCheck[] = [];
  for (const file of lists) {
    const records = await recordsOf(file, host).catch(() => []);
    rows.push(...records.flatMap((record, index) => rowsOf(record, { file, row: index + 1 })));
  }
  host.close();
  const paths = files.map(({ path }) => path);
  const { rowOf } = matchFiles(rows, paths);
  return rowOf.size === 0 ? undefined : (path) => rowOf.get(path);
}

async function recordsOf(file: WalkedFile, host: ParserHost): Promise<readonly Parsed['others'][number][]> {
  const { bytes } = await readImportFile(file);
  const format = await detectFormat(bytes, file.path);
  if (format !== 'ris' && format !== 'bibtex' && format !== 'csl') return [];
  const { others, ...first } = await host.parse({ format, fileName: file.path, bytes });
  return [first, ...others];
}

/** A row for each file that a record names, as a table that describes files has it: only what the record itself says. */
function rowsOf(
  { found, origins, files }: Parsed['others'][number],
  { file, row }: { readonly file: WalkedFile; readonly row: number },
): RowCheck[] {
  const own = Object.entries(origins).filter(([, { source }]) => source === 'reference');
  const said = treeOf(new Map(own.map(([path]) => [path, valueAt(found, path)])));
  const reference = row === 1 ? file.path : `${file.path} (${row})`;
  const related = [{ relation: 'attachment-of' as const, reference }];
  return files.map((name) => ({
    row,
    file: name,
    found: { ...said, related },
    origins: Object.fromEntries(own),
    problems: [],
  }));
}

function valueAt(found: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      found,
    );
}
