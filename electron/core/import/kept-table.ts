import { z } from 'zod';
import { AppError, failureOf } from '../../../shared/errors.ts';
import { saidSchema } from '../../../shared/model/document.ts';
import type { ObjectId } from '../../../shared/model/ids.ts';
import { failureSchema } from '../../../shared/model/import.ts';
import { originsSchema } from '../../../shared/model/origin.ts';
import type { Archive } from '../archive.ts';
import { readJson } from '../disk/read-json.ts';
import { objectName } from '../storage/objects.ts';
import type { DescribeFile } from './import-document.ts';

/** What a table says of a run's files. */
export interface TableOfFiles {
  readonly describe: DescribeFile;
  /** The table's own path among the files, where it lies there. */
  readonly leaveOut?: string | undefined;
}

/** Only what was said: parsed by the schema, a description would have its defaults in the place of what files say. */
const foundSchema = z.record(z.string(), z.unknown()).refine((found) => saidSchema.safeParse(found).success);

const keptSchema = z.object({
  leaveOut: z.string().optional(),
  files: z.array(
    z.union([
      z.object({ path: z.string(), found: foundSchema, origins: originsSchema }),
      z.object({ path: z.string(), error: failureSchema }),
    ]),
  ),
});

/** Keeps what a table says of these files, so that their run can go on when the table has changed or gone. */
export async function keepTable(
  archive: Archive,
  { describe, leaveOut }: TableOfFiles,
  paths: readonly string[],
): Promise<ObjectId> {
  const files = paths.flatMap((path) => {
    const said = saidOf(path, describe);
    return said ? [{ path, ...said }] : [];
  });
  return archive.objects.put(new TextEncoder().encode(JSON.stringify({ leaveOut, files })));
}

function saidOf(path: string, describe: DescribeFile) {
  try {
    return describe(path);
  } catch (error) {
    if (error instanceof AppError) return { error: failureOf(error) };
    throw error;
  }
}

/** A table as it was when its run began. Throws archive-damaged. */
export async function keptTable(archive: Archive, id: ObjectId): Promise<TableOfFiles> {
  const { leaveOut, files } = readJson(keptSchema, await archive.objects.get(id), objectName(id));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const describe: DescribeFile = (path) => {
    const said = byPath.get(path);
    if (!said) return undefined;
    if ('error' in said) throw new AppError(said.error.code, said.error.details);
    return { found: said.found, origins: said.origins };
  };
  return { describe, leaveOut };
}
