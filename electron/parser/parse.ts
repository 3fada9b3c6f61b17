import { plainText } from '../../shared/model/content.ts';
import { AppError } from '../../shared/errors.ts';
import type { Format } from '../../shared/model/parsed.ts';
import type { ParserJob } from '../../shared/model/parser-message.ts';
import { withFacts } from './facts.ts';
import type { Reading } from './found.ts';
import type { ParseContext } from './parse-context.ts';

type Parse = (bytes: Uint8Array, context: ParseContext) => Reading | Promise<Reading>;

/** Every format and its file. A library is loaded with the first file that needs it: most runs need two of them. */
const parsers: Readonly<Record<Format, () => Promise<Parse>>> = {
  text: async () => (await import('./text.ts')).parseText,
  markdown: async () => (await import('./markdown.ts')).parseMarkdown,
  html: async () => (await import('./html.ts')).parseHtml,
  pdf: async () => (await import('./pdf.ts')).parsePdf,
  image: async () => (await import('./image.ts')).parseImage,
  docx: async () => (await import('./docx.ts')).parseDocx,
  odt: async () => (await import('./odt.ts')).parseOdt,
  rtf: async () => (await import('./rtf.ts')).parseRtf,
  'akoma-ntoso': async () => (await import('./akoma-ntoso.ts')).parseAkomaNtoso,
  csv: async () => (await import('./table.ts')).parseCsv,
  xlsx: async () => (await import('./table.ts')).parseXlsx,
  ris: async () => (await import('./ris.ts')).parseRis,
  bibtex: async () => (await import('./bibtex.ts')).parseBibtex,
  csl: async () => (await import('./csl.ts')).parseCsl,
  eml: async () => (await import('./eml.ts')).parseEml,
  mhtml: async () => (await import('./mhtml.ts')).parseMhtml,
  epub: async () => (await import('./epub.ts')).parseEpub,
};

/** The most text that one file may give, in UTF-16 units: some 10,000 pages, and less than a message can carry. */
const mostText = 32 * 1024 * 1024;

/**
 * Reads one file. What it says of its language counts; else the text is asked.
 * Errors: text-missing, file-too-large, format-encrypted, format-damaged; whatever else a library throws over bytes
 * that it did not expect.
 */
export async function parse(job: ParserJob, onPage: ParseContext['onPage']): Promise<Reading> {
  const { format, bytes, fileName, recognition = {}, sheet } = job;
  const read = await parsers[format]();
  const reading = await read(bytes, { recognition, sheet, onPage });
  const text = plainText(reading.content);
  const isPicture = reading.recognition?.pages.length === 0;
  if (text.trim() === '' && !isPicture) throw new AppError('text-missing', { file: fileName });
  if (text.length > mostText) throw new AppError('file-too-large', { file: fileName, limit: '32 MiB' });
  return sheet ? reading : withFacts(reading, format);
}
