import { translateIn } from '../../../../shared/i18n/translate.ts';
import type { InterfaceLanguage } from '../../../../shared/model/preferences.ts';
import { copyLine, copyLists, type CopyLine } from '../../../../shared/reading-copy/copy-lists.ts';
import { documentPage, documentPath } from '../../../../shared/reading-copy/document-page.ts';
import { homePage } from '../../../../shared/reading-copy/home-page.ts';
import { listPages } from '../../../../shared/reading-copy/list-pages.ts';
import { createReaderView } from '../../../../shared/reading-copy/reader-view.ts';
import { copyStyle } from '../../../../shared/reading-copy/style.ts';
import type { Archive } from '../../archive.ts';
import { readingCopyScript } from '../../built-script.ts';
import { listCases } from '../../cases/cases.ts';
import { documentContent, getDocument } from '../../documents.ts';
import { throwIfStopped } from '../../stop.ts';
import type { Exported, ExportOptions } from '../export-file.ts';
import { writeFolderAnew } from '../new-folder.ts';
import { readerFrame } from '../reader-frame.ts';
import { createCopyIndex } from './copy-index.ts';

export interface ReadingCopyAsked extends ExportOptions {
  readonly folder: string;
  /** What its pages are headed with; left out, the archive's name. */
  readonly title?: string | undefined;
  /** Of its frame. */
  readonly language: InterfaceLanguage;
}

/**
 * Writes documents as a folder of pages for people without the program, to be opened in any browser and searched there,
 * offline: what a dossier of the profile `public` would print of them, with its pseudonyms and without what is restricted.
 * Originals are not in it. Errors: `file-exists`, `file-not-written`, `document-missing`, `archive-damaged`, `stopped`,
 * `script-not-built`.
 */
export async function exportReadingCopy(
  archive: Archive,
  ids: readonly string[],
  asked: ReadingCopyAsked,
): Promise<Exported> {
  const { folder, language, signal, onProgress } = asked;
  const script = await readingCopyScript();
  const content = await readerFrame(archive, asked);
  const view = createReaderView(content);
  const frame = { title: view.text(content.title), language, translate: translateIn(language) };
  return writeFolderAnew(folder, async (put) => {
    let [files, bytes] = [0, 0];
    const write = async (path: string, written: string | Uint8Array) => {
      const given = typeof written === 'string' ? Buffer.from(written) : written;
      await put(path, given);
      files += 1;
      bytes += given.length;
    };
    const index = createCopyIndex(write);
    const lines: CopyLine[] = [];
    for (const [at, id] of ids.entries()) {
      throwIfStopped(signal);
      const shown = view.document(getDocument(archive, id), await documentContent(archive, id));
      if (shown) {
        const { record } = shown;
        await write(documentPath(record), documentPage(shown, frame));
        const data = JSON.stringify({ record, blocks: shown.content.blocks });
        await write(`data/${record.id}.js`, `testimonia.document(${data});\n`);
        await index.add(record, shown.content);
        lines.push(copyLine(record, frame));
      }
      onProgress?.({ done: at + 1, of: ids.length });
    }
    const cases = [...listCases(archive)].map((each) => ({ ...each, title: view.text(each.title) }));
    const groups = copyLists(lines, cases, frame);
    for (const { lists } of groups)
      for (const list of lists) for (const { path, html } of listPages(list, frame)) await write(path, html);
    await index.finish();
    await write('search/search.js', script);
    await write('style.css', copyStyle);
    const { hasPseudonyms } = view;
    const leftOut = ids.length - lines.length;
    await write('index.html', homePage(groups, { documents: lines.length, leftOut, hasPseudonyms }, frame));
    return { documents: lines.length, files, bytes, lost: [] };
  });
}
