import { fieldPaths, fields } from '../../../shared/fields/fields.ts';
import type { Vocabulary } from '../../../shared/model/vocabulary.ts';
import { plainName } from '../../../shared/fields/plain-name.ts';
import { catalogs } from '../../../shared/i18n/translate.ts';

/** What the column that names the files is called. */
const fileHeaders =
  'file, filename, file name, path, fichier, nom du fichier, chemin, archivo, fichero, nombre del archivo, ruta, الملف, اسم الملف, المسار';

/** What a column says: a field's path, or `file`; null where it is left aside. */
export type SheetTarget = string | null;

let targets: ReadonlyMap<string, string> | undefined;

/** What a header names: a field of the program, or one of the archive's own by its path, code or label; null for no field. */
export function targetOfHeader(header: string, { fields: own }: Vocabulary): SheetTarget {
  targets ??= readTargets();
  const plain = plainName(header);
  const given = targets.get(plain);
  if (given !== undefined) return given;
  const named = own.find(({ id, en, fr, es, ar }) =>
    [`own.${id}`, id, en, fr, es, ar].some((name) => name !== undefined && plainName(name) === plain),
  );
  return named ? `own.${named.id}` : null;
}

function readTargets(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, path: string) => {
    // The first field of a name has it: `adopted` alone is the day.
    if (!names.has(plainName(name))) names.set(plainName(name), path);
  };
  for (const path of fieldPaths) add(path, path);
  for (const header of fileHeaders.split(', ')) add(header, 'file');
  for (const path of fieldPaths)
    for (const header of fields[path].headers?.split(', ') ?? []) add(header, path);
  for (const path of fieldPaths)
    for (const catalog of Object.values(catalogs)) add(catalog[fields[path].label], path);
  return names;
}
