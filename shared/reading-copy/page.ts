import type { Translate } from '../i18n/translate.ts';
import type { InterfaceLanguage } from '../model/preferences.ts';
import { escapeHtml } from './html.ts';

/** What all pages of a copy say. */
export interface CopyFrame {
  readonly title: string;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

interface PageParts {
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** The way from the page to the copy's own folder: empty, or `../`. */
  readonly up: '' | '../';
  /** A script of the copy that the page asks for. */
  readonly script?: string;
}

/** Nothing but the copy's own files is ever asked for; `file:` because some browsers know no `'self'` there. */
const policy =
  "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'";

/** A page of a copy: to be read without any script, printed, and opened from a folder. */
export function pageOf({ title, body, up, script }: PageParts, frame: CopyFrame): string {
  const { language, translate } = frame;
  const name = title === frame.title ? title : `${title} · ${frame.title}`;
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(name)}</title>
<link rel="stylesheet" href="${up}style.css">
${script === undefined ? '' : `<script src="${up}${script}" defer></script>\n`}</head>
<body>
<header><a href="${up}index.html">${escapeHtml(frame.title)}</a></header>
<main>
${body}
</main>
<footer>${escapeHtml(translate('copy.made'))}</footer>
</body>
</html>
`;
}
