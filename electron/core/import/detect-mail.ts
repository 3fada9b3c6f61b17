/** What text that begins with header fields turned out to be: a mail, a web page saved as one, or a box of many mails. */
export type MailKind = 'eml' | 'mhtml' | 'mailbox';

/** As much as any head of a message takes. */
const sampleBytes = 65_536;

/** Fields that only programs which send mail write. */
const telling =
  /^(mime-version|message-id|received|return-path|delivered-to|x-mailer|content-transfer-encoding)$/;
const usual = /^(from|to|cc|bcc|subject|date|sender|reply-to|content-type|in-reply-to|references)$/;

/** How one message of a mailbox file (mbox, RFC 4155) begins. */
const boxLine = /^From \S+.*\d{4}\s*$/;

/**
 * Whether bytes are a mail, by the fields at their head. Where somebody may have typed such lines into a text, one that
 * only programs write is needed; a file that is named a mail needs fewer.
 */
export function mailKind(bytes: Buffer, fileName: string): MailKind | null {
  const text = bytes
    .subarray(0, sampleBytes)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^[\r\n]+/, '');
  const lines = text.split(/\r?\n/, 1000);
  const isBoxed = boxLine.test(lines[0] ?? '');
  const head = headNames(isBoxed ? lines.slice(1) : lines);
  const isNamed = /\.(eml|mht|mhtml)$/i.test(fileName);
  const told = head.filter((name) => telling.test(name)).length;
  const known = told + head.filter((name) => usual.test(name)).length;
  if (known < (isNamed ? 1 : 2) || (told === 0 && !isNamed)) return null;
  if (isBoxed) return holdsMany(bytes) ? 'mailbox' : 'eml';
  return isPage(head, text) ? 'mhtml' : 'eml';
}

/** The names of the fields at the head, unless something else stands among them. */
function headNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (line === '') break;
    const name = /^([!-9;-~]{1,80})[ \t]*:/.exec(line)?.[1];
    if (name !== undefined) names.push(name.toLowerCase());
    else if (names.length === 0 || !/^[ \t]/.test(line)) break;
  }
  return names;
}

/** A page says where it was, or is made of related parts; and it was sent to nobody. */
function isPage(head: readonly string[], text: string): boolean {
  if (head.some((name) => /^(to|cc|bcc|received|message-id|delivered-to)$/.test(name))) return false;
  if (head.some((name) => name === 'snapshot-content-location' || name === 'content-location')) return true;
  return /^content-type:\s*multipart\/related/im.test(text.slice(0, 4096));
}

/** A line in a letter may begin with “From” too: only one that names the day begins another message. */
function holdsMany(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('\n\nFrom '); at >= 0; at = bytes.indexOf('\n\nFrom ', at + 1)) {
    const line =
      bytes
        .subarray(at + 2, at + 200)
        .toString('latin1')
        .split(/\r?\n/, 1)[0] ?? '';
    if (boxLine.test(line)) return true;
  }
  return false;
}
