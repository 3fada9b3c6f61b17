import { AppError } from '../../shared/errors.ts';
import { foundIn, joinFindings, type Reading } from './found.ts';
import { parseHtml } from './html.ts';
import { mailDate } from './mail-found.ts';
import { partText } from './mail-text.ts';
import { fieldOf, headerOf, headerText } from './mime-header.ts';
import { readMime, type MimePart } from './mime-part.ts';
import { titleOf } from './title.ts';

/**
 * Reads a web page that a browser saved as one file (RFC 2557): its main part as a page, where it was and when it was
 * saved by the file's own head.
 * Errors: format-damaged where no page is in it.
 */
export function parseMhtml(bytes: Uint8Array): Reading {
  const file = readMime(bytes);
  const page = mainPage(file);
  if (!page) throw new AppError('format-damaged', { reason: 'no page is in it' });
  const reading = parseHtml(Buffer.from(partText(page)));
  const address =
    headerOf(file.headers, 'snapshot-content-location') ?? headerOf(page.headers, 'content-location');
  const url =
    address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
  const accessed = mailDate(headerOf(file.headers, 'date') ?? '');
  const source = url !== undefined || accessed !== undefined ? { url, accessed } : undefined;
  const title = titleOf(headerText(headerOf(file.headers, 'subject') ?? ''));
  const findings = joinFindings(
    foundIn(
      { source: 'properties', detail: 'Snapshot-Content-Location, Date', sureness: 'stated' },
      { source },
    ),
    { found: reading.found, origins: reading.origins ?? {} },
    foundIn({ source: 'properties', detail: 'Subject', sureness: 'stated' }, { title }),
  );
  return { ...reading, ...findings };
}

/** The part that the file names as its start, else the first page in it. */
function mainPage(file: MimePart): MimePart | undefined {
  const start = fieldOf(file.headers, 'content-type').parameters.get('start');
  const pages = [...pagesIn(file)];
  return (
    pages.find(({ headers }) => start !== undefined && headerOf(headers, 'content-id') === start) ?? pages[0]
  );
}

function* pagesIn(part: MimePart): Iterable<MimePart> {
  if (/^(text\/html|application\/xhtml\+xml)$/.test(part.type.value)) yield part;
  for (const each of part.parts) yield* pagesIn(each);
}
