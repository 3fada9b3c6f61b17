import type { BagRemarks } from './bag-fault.ts';
import type { BagFile } from './bag-files.ts';
import { isSystemFile } from './bag-path.ts';

/**
 * Finds the file that a manifest lists: under its very name, or under one that differs only by case or by how accents
 * are written, as bags carried between systems have it; that is told. Null, and told, for one that is not there.
 */
export function findListed(
  present: ReadonlyMap<string, BagFile>,
  awaited: ReadonlySet<string>,
  { errors, warnings }: BagRemarks,
): (path: string, manifest: string) => string | null {
  const alike = new Map([...present.keys()].map((path) => [foldedPath(path), path]));
  const missed = new Set<string>();
  return (path, manifest) => {
    const known = present.has(path) ? path : alike.get(foldedPath(path));
    if (known === undefined) {
      // Every manifest lists it; it is told once.
      if (missed.has(path)) return null;
      missed.add(path);
      // Systems and copying tools make and drop such files as they like; nobody's document is missing.
      if (isSystemFile(path)) {
        warnings.push({ code: 'system-file-missing', file: path });
        return null;
      }
      errors.push({ code: awaited.has(path) ? 'file-awaited' : 'file-missing', file: path });
      return null;
    }
    if (known !== path) warnings.push({ code: 'listed-otherwise', file: manifest, found: path });
    // What cannot be opened was told when it was come upon.
    return present.get(known)?.refusal ? null : known;
  };
}

function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
