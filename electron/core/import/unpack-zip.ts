import { AppError } from '../../../shared/errors.ts';
import { unzipAnswerSchema, type UnzipAnswer, type ZipEntry } from '../../../shared/model/unzip-message.ts';
import type { StartParser } from './parser-host.ts';
import { openQuestions } from '../processes/questions.ts';

/** A ZIP in a process of its own, which ends with `close`: its bytes and one of its files are all that is in memory. */
export interface UnpackedZip {
  /**
   * What is in it. Errors: zip-bomb, file-too-large, format-encrypted, format-damaged, parser-timeout, parser-memory,
   * parser-crashed.
   */
  list(bytes: Uint8Array): Promise<readonly ZipEntry[]>;
  /** The bytes of one file, by its place in the list. The same errors. */
  read(index: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

/** A message and its copies are all that is in memory beside the ZIP, in bytes. */
const pieceLength = 4 * 1024 * 1024;

type Question =
  | { readonly task: 'keep'; readonly length: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly task: 'list' }
  | { readonly task: 'entry'; readonly entry: number };

export function unpackZip(start: StartParser, fileName: string): UnpackedZip {
  const { ask, close } = openQuestions<Question, UnzipAnswer>(start, {
    fileName,
    answers: unzipAnswerSchema,
  });
  return {
    list: async (bytes) => {
      const { length } = bytes;
      for (let at = 0; at < length; at += pieceLength) {
        // A copy: a view would be sent with all that lies around it.
        const piece = bytes.slice(at, at + pieceLength);
        await ask({ task: 'keep', length, at, bytes: piece });
      }
      const answer = await ask({ task: 'list' });
      if (!('entries' in answer)) throw new AppError('parser-crashed', { file: fileName });
      return answer.entries;
    },
    read: async (entry) => {
      const answer = await ask({ task: 'entry', entry });
      if (!('bytes' in answer)) throw new AppError('parser-crashed', { file: fileName });
      return answer.bytes;
    },
    close,
  };
}
