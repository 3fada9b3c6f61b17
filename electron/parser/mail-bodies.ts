import type { MimePart } from './mime-part.ts';

/** What of a mail is its text, and what comes with it. */
export interface MailBodies {
  /** The parts to read one after another by those who read plain text, and by those who read HTML. */
  readonly plain: readonly MimePart[];
  readonly html: readonly MimePart[];
  readonly attachments: readonly MimePart[];
}

interface Lists {
  readonly plain: MimePart[] | null;
  readonly html: MimePart[] | null;
  readonly attachments: MimePart[];
}

/** Tells a mail's text from its attachments, as JMAP does (RFC 8621, 4.1.4). */
export function mailBodies(mail: MimePart): MailBodies {
  const plain: MimePart[] = [];
  const html: MimePart[] = [];
  const attachments: MimePart[] = [];
  gather([mail], { kind: 'mixed', isInAlternative: false }, { plain, html, attachments });
  return { plain, html, attachments };
}

interface Around {
  readonly kind: string;
  readonly isInAlternative: boolean;
}

function gather(parts: readonly MimePart[], around: Around, into: Lists): void {
  let { plain, html } = into;
  const { attachments } = into;
  const before = { plain: plain?.length ?? -1, html: html?.length ?? -1 };
  for (const [index, part] of parts.entries()) {
    const { value } = part.type;
    if (part.parts.length > 0) {
      const kind = value.slice('multipart/'.length);
      const isInAlternative = around.isInAlternative || kind === 'alternative';
      gather(part.parts, { kind, isInAlternative }, { plain, html, attachments });
    } else if (!isInline(part, index, around.kind)) attachments.push(part);
    else if (around.kind === 'alternative') {
      if (value === 'text/plain') plain?.push(part);
      else if (value === 'text/html') html?.push(part);
      else attachments.push(part);
    } else if (isMedia(value)) attachments.push(part);
    else {
      // Beside others inside one of several versions, a text belongs to that version.
      if (around.isInAlternative && value === 'text/plain') html = null;
      if (around.isInAlternative && value === 'text/html') plain = null;
      plain?.push(part);
      html?.push(part);
    }
  }
  if (around.kind !== 'alternative' || !plain || !html) return;
  // A version that is there only once serves both.
  if (plain.length === before.plain && html.length !== before.html) plain.push(...html.slice(before.html));
  else if (html.length === before.html && plain.length !== before.plain)
    html.push(...plain.slice(before.plain));
}

function isInline(part: MimePart, index: number, kind: string): boolean {
  const { value } = part.type;
  const isNamed = part.type.parameters.has('name') || part.disposition.parameters.has('filename');
  if (part.disposition.value === 'attachment') return false;
  if (value !== 'text/plain' && value !== 'text/html' && !isMedia(value)) return false;
  return index === 0 || (kind !== 'related' && (isMedia(value) || !isNamed));
}

function isMedia(type: string): boolean {
  return /^(image|audio|video)\//.test(type);
}
