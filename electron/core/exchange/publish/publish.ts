import { z } from 'zod';
import { translateIn } from '../../../../shared/i18n/translate.ts';
import { plainText } from '../../../../shared/model/content.ts';
import type { Document } from '../../../../shared/model/document.ts';
import type { InterfaceLanguage } from '../../../../shared/model/preferences.ts';
import { bulkLines, openSearchMapping } from '../../../../shared/publish/open-search.ts';
import { documentLine, loadScript, textLines } from '../../../../shared/publish/postgresql.ts';
import { createReaderView } from '../../../../shared/reading-copy/reader-view.ts';
import type { Archive } from '../../archive.ts';
import { documentContent, getDocument } from '../../documents.ts';
import { throwIfStopped } from '../../stop.ts';
import type { ExportOptions } from '../export-file.ts';
import { writeFolderAnew, type PutFile } from '../new-folder.ts';
import { readerFrame } from '../reader-frame.ts';
import { createPieces } from './pieces.ts';

/** Engines that an organisation may run already. */
export const engineSchema = z.enum(['opensearch', 'postgresql']);
type Engine = z.infer<typeof engineSchema>;

export interface PublishAsked extends ExportOptions {
  readonly folder: string;
  readonly engine: Engine;
  /** Of the page that says how to load the files. */
  readonly language: InterfaceLanguage;
}

export interface Published {
  readonly documents: number;
  /** Documents that are not public. */
  readonly leftOut: number;
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
}

/** How documents become the files of one engine. */
interface Writer {
  readonly add: (record: Document, text: string) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/**
 * Writes what is public as files for an engine's own loader: documents marked as public alone, as a dossier of the profile
 * `public` would print them, with pseudonyms. The program itself never opens a connection.
 * Errors: `file-exists`, `file-not-written`, `document-missing`, `archive-damaged`, `stopped`.
 */
export async function publish(
  archive: Archive,
  ids: readonly string[],
  { folder, engine, language, signal, onProgress }: PublishAsked,
): Promise<Published> {
  const view = createReaderView(await readerFrame(archive, { language }));
  return writeFolderAnew(folder, async (put) => {
    let [documents, files, bytes] = [0, 0, 0];
    const counted: PutFile = async (path, given) => {
      await put(path, given);
      files += 1;
      bytes += given.length;
    };
    const writer = writers[engine](counted);
    for (const [at, id] of ids.entries()) {
      throwIfStopped(signal);
      const record = getDocument(archive, id);
      const shown =
        record.confidentiality === 'public'
          ? view.document(record, await documentContent(archive, id))
          : null;
      if (shown) {
        await writer.add(shown.record, plainText(shown.content));
        documents += 1;
      }
      onProgress?.({ done: at + 1, of: ids.length });
    }
    await writer.finish();
    const howTo = translateIn(language)(`publish.howTo.${engine}`);
    await counted('HOW-TO-LOAD.txt', Buffer.from(`${howTo}\n`));
    return { documents, leftOut: ids.length - documents, files, bytes };
  });
}

const writers: Readonly<Record<Engine, (put: PutFile) => Writer>> = {
  opensearch: (put) => {
    const bulk = createPieces(put, ['documents', 'ndjson']);
    return {
      add: (record, text) => bulk.add(bulkLines(record, text)),
      finish: async () => {
        await bulk.finish();
        await put('mapping.json', Buffer.from(openSearchMapping()));
      },
    };
  },
  postgresql: (put) => {
    const documents = createPieces(put, ['documents', 'tsv']);
    const texts = createPieces(put, ['texts', 'tsv']);
    return {
      add: async (record, text) => {
        await documents.add(documentLine(record));
        await texts.add(textLines(record.id, text));
      },
      finish: async () => {
        await documents.finish();
        await texts.finish();
        const script = loadScript({ documents: documents.names, texts: texts.names });
        await put('load.sql', Buffer.from(script));
      },
    };
  },
};
