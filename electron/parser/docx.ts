import mammoth from 'mammoth';
import type { Reading } from './found.ts';
import { htmlBlocks } from './html-blocks.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleOfBlocks } from './title.ts';
import { guardZip } from './zip-guard.ts';

/** Pictures are no text, and as text they would be megabytes of letters. */
const withoutPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/**
 * Reads a Word document: headings, lists, tables, notes. Nothing outside of its bytes is opened.
 * Errors: those of `guardZip`; what mammoth throws over a file that is broken.
 */
export async function parseDocx(bytes: Uint8Array): Promise<Reading> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  guardZip(buffer);
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { externalFileAccess: false, includeEmbeddedStyleMap: false, convertImage: withoutPictures },
  );
  const blocks = tidyBlocks(htmlBlocks(value));
  const title = titleOfBlocks(blocks);
  return { content: { blocks }, found: title === undefined ? {} : { title } };
}
