import { AppError } from '../../../../shared/errors.ts';
import type { StartParser } from '../../import/parser-host.ts';
import { unpackZip, type UnpackedZip } from '../../import/unpack-zip.ts';
import type { BagFile, BagFiles } from './bag-files.ts';

/** A bag in a ZIP, taken apart in a process of its own until `close`. Nothing of it is written anywhere. */
export interface ZippedBag extends BagFiles {
  readonly close: () => void;
  /** The folder that the bag lies in, with a stroke behind it, once it was listed; empty where it lies at the top. */
  readonly top: () => string;
}

/**
 * A bag in a ZIP: at its top, or in the one folder that is there. Errors of `list` and `read`: those of `unpackZip`, and
 * the refusal of a file's own name or size.
 */
export function zipFiles(bytes: Uint8Array, start: StartParser, fileName: string): ZippedBag {
  const zip: UnpackedZip = unpackZip(start, fileName);
  const places = new Map<string, number>();
  let top = '';
  return {
    list: async () => {
      const entries = await zip.list(bytes);
      top = topFolder(entries.map(({ name }) => name));
      return entries.map(({ name, bytes: size, error }, place): BagFile => {
        if (error) throw new AppError(error.code, { ...error.details, file: name });
        const path = name.slice(top.length);
        places.set(path, place);
        return { path, bytes: size };
      });
    },
    async *read(path) {
      const place = places.get(path);
      if (place === undefined) throw new AppError('file-missing', { file: path });
      yield await zip.read(place);
    },
    close: () => {
      zip.close();
    },
    top: () => top,
  };
}

/** `name/` where `name/bagit.txt` is in it and none stands at the top. */
function topFolder(names: readonly string[]): string {
  if (names.includes('bagit.txt')) return '';
  const declared = names.find((name) => /^[^/]+\/bagit\.txt$/.test(name));
  return declared === undefined ? '' : declared.slice(0, declared.indexOf('/') + 1);
}
