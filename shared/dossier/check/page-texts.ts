// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types for it, and every project that reaches this file must find ours
/// <reference path="./pdf-worker.d.ts" />
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** As little of PDF as text needs: no evaluated code, no forms, no pictures, nothing fetched. */
const settings = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useWasm: false,
  stopAtErrors: false,
  verbosity: VerbosityLevel.ERRORS,
};

/**
 * The text of every page as pdf.js reads it, a line a line: a reader that had no part in making the file. Throws as pdf.js
 * does for a file or a page that it cannot read.
 */
export async function readPageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  await besideUs();
  // pdf.js takes the bytes away from whoever gives them.
  const task = getDocument({ ...settings, data: new Uint8Array(bytes) });
  try {
    const document = await task.promise;
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    return texts;
  } finally {
    await task.destroy();
  }
}

/** pdf.js works in a worker of its own, or beside us where it finds its other half there: we are in a worker already. */
async function besideUs(): Promise<void> {
  const place = globalThis as { pdfjsWorker?: unknown; window?: unknown };
  if (place.pdfjsWorker !== undefined) return;
  // Loaded in a worker without a window it would take the worker's messages for its own, and answer them.
  const isBareWorker = 'onmessage' in place && !('window' in place);
  if (isBareWorker) place.window = place;
  try {
    place.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (isBareWorker) Reflect.deleteProperty(place, 'window');
  }
}
