import mammoth from 'mammoth';
import { plainText } from '../../shared/model/content.ts';
import { authorsProperty, titleProperty } from './document-properties.ts';
import { readLabels, writeLabels } from './docx-labels.ts';
import { runningParagraphs } from './docx-running.ts';
import { hasTrackedChanges, withTextBoxes } from './docx-text-boxes.ts';
import { unescaped } from './docx-xml.ts';
import { foundIn, joinFindings, type Findings, type Reading } from './found.ts';
import { htmlBlocks } from './html-blocks.ts';
import { runningBlocks } from './running-blocks.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleFindings } from './title.ts';
import { readZip } from './zip-read.ts';
import { writeZip } from './zip-write.ts';

/** Pictures are no text, and as text they would be megabytes of letters. */
const withoutPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

const styleMap = [
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/**
 * Reads a Word document: headings, lists with the numbers that Word shows, tables, notes, text boxes, then what stands at
 * the head and foot of its pages. Of tracked changes, insertions are in the text and deletions are not. Nothing outside
 * of its bytes is opened.
 * Errors: those of `readZip`; what mammoth throws over a file that is broken.
 */
export async function parseDocx(bytes: Uint8Array): Promise<Reading> {
  const parts = withReadableBoxes(readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  const { value } = await mammoth.convertToHtml(
    { buffer: writeZip(withLabels(parts)) },
    { externalFileAccess: false, includeEmbeddedStyleMap: false, convertImage: withoutPictures, styleMap },
  );
  const blocks = tidyBlocks(readLabels(htmlBlocks(value)));
  const running = runningBlocks(runningParagraphs(parts), plainText({ blocks }));
  return {
    content: { blocks: [...blocks, ...running] },
    ...joinFindings(readProperties(parts), titleFindings(blocks)),
    ...(hasTrackedChanges(parts.get(documentPart)?.toString() ?? '') && { remarks: ['tracked-changes'] }),
  };
}

const documentPart = 'word/document.xml';

type Parts = ReadonlyMap<string, Buffer>;

function withReadableBoxes(parts: Parts): Parts {
  const document = parts.get(documentPart);
  if (!document) return parts;
  return new Map(parts).set(documentPart, Buffer.from(withTextBoxes(document.toString())));
}

/** The parts with labels in the text in place of the rules that make them. */
function withLabels(parts: Parts): Parts {
  const document = parts.get(documentPart);
  const numbering = parts.get('word/numbering.xml');
  if (!document || !numbering) return parts;
  const styles = parts.get('word/styles.xml')?.toString() ?? '';
  const labelled = Buffer.from(writeLabels(document.toString(), numbering.toString(), styles));
  const changed = new Map(parts).set(documentPart, labelled);
  changed.delete('word/numbering.xml');
  return changed;
}

/** What its properties say. Not the date: that is when the file was begun, often from a template years old. */
function readProperties(parts: Parts): Findings {
  const xml = parts.get('docProps/core.xml')?.toString() ?? '';
  const property = (name: string) =>
    unescaped(new RegExp(`<dc:${name}(?:\\s[^>]*)?>([^<]*)</dc:${name}>`).exec(xml)?.[1] ?? '');
  const said = (detail: string, found: Parameters<typeof foundIn>[1]) =>
    foundIn({ source: 'properties', detail, sureness: 'stated' }, found);
  return joinFindings(
    said('dc:title', { title: titleProperty(property('title')) }),
    said('dc:creator', { authors: authorsProperty(property('creator')) }),
  );
}
