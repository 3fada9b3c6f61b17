/** A mail of lines, as it goes over the wire; each character is one byte. */
export function mailFile(...lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

/** A part of a multipart: its fields, then its body. */
export function mailPart(fields: readonly string[], body: string): string {
  return ['--b', ...fields, '', body].join('\r\n');
}

/** A file that is attached under a name. */
export function attachedFile(name: string, bytes: Uint8Array, type = 'application/octet-stream'): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return mailPart(
    [
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
    ],
    lines.join('\r\n'),
  );
}

/** A mail with a text and what is attached to it. */
export function mailWith(subject: string, text: string, attached: readonly string[]): Buffer {
  return mailFile(
    'From: Lina Duarte <lina@valmar.example>',
    'To: Office <office@valmar.example>',
    `Subject: ${subject}`,
    'Date: Mon, 5 Mar 2018 23:30:00 -0500',
    `Message-ID: <${subject.length}.${text.length}@valmar.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    mailPart(['Content-Type: text/plain; charset=utf-8'], text),
    ...attached,
    '--b--',
    '',
  );
}
