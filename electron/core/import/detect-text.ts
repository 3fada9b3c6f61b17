import type { Format } from '../../../shared/model/parsed.ts';

/** What text turned out to be: a format, or a kind of text that no parser reads as a document. */
export type TextFormat = { readonly format: Format } | { readonly format: null; readonly kind: string };

const sampleBytes = 65_536;

/** How HTML begins for certain, and what it may begin with (MIME Sniffing Standard, 7.1). */
const certainlyHtml = /^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/i;
const perhapsHtml =
  /^(<!--|<(script|iframe|h1|div|font|table|a|style|title|b|br|p|meta|link|article|section)[\s>])/i;
/** The root of Akoma Ntoso, whatever prefix it has. */
const akomaNtoso = /^<\?xml[^]{0,2000}?<(?:\w+:)?akomaNtoso[\s>]|^<(?:\w+:)?akomaNtoso[\s>]/;
const otherMarkup = /^(<\?xml|<!doctype(?!\s+html)|<svg|<rss|<feed)/i;

/** What only somebody who writes Markdown writes. Two of these make a text without a telling name Markdown. */
const markdownSigns = [
  /^#{1,6} \S/m,
  /^(```|~~~)/m,
  /^\|?[ :]*-{3,}[ :]*\|[-| :]*$/m,
  /\[[^\]\n]+\]\([^)\s]+\)/,
  /(^|\s)\*\*[^*\n]+\*\*/,
  /^\[\^[^\]\n]+\]: /m,
  /^> \S/m,
];
/** What a table of separated values holds: without any separator it is a list of words, or no table. */
const separated = /[,;\t|]/;
const frontMatter = /^---[ \t]*\r?\n[^]{0,4000}?^[\w-]+:[^]*?^(---|\.\.\.)[ \t]*$/m;

/** What text is, or null when the bytes are none. `promised` is what the file's name says it is. */
export function textFormat(bytes: Uint8Array, promised: Format | undefined): TextFormat | null {
  const text = sampleText(bytes.subarray(0, sampleBytes));
  if (text === null) return null;
  const start = text.trimStart();
  if (certainlyHtml.test(start)) return { format: 'html' };
  const references = referenceFormat(start);
  if (references) return { format: references };
  if (akomaNtoso.test(start)) return { format: 'akoma-ntoso' };
  if (otherMarkup.test(start)) return { format: null, kind: 'XML' };
  if (promised === 'html') return { format: /<[a-z!/]/i.test(text) ? 'html' : 'text' };
  if (promised === 'csv' && separated.test(text)) return { format: 'csv' };
  if (promised === 'markdown' || promised === 'text') return { format: promised };
  if (perhapsHtml.test(start)) return { format: 'html' };
  if (frontMatter.test(start)) return { format: 'markdown' };
  const signs = markdownSigns.filter((sign) => sign.test(text)).length;
  return { format: signs >= 2 ? 'markdown' : 'text' };
}

/** How lists of references begin; CSL-JSON is told by a type of item that only it names. */
function referenceFormat(start: string): Format | null {
  if (/^\ufeff?TY {1,2}- ?[A-Z]{3,7}\s*$/m.test(start.slice(0, 2000))) return 'ris';
  if (/^(%[^\n]*\n\s*)*@[a-z]{2,20}\s*\{[^\s,{}"]{0,200}\s*[,}=]/i.test(start)) return 'bibtex';
  const isCsl = /^[[{]/.test(start) && (cslType.test(start) || start.includes('urn:testimonia:record'));
  return isCsl ? 'csl' : null;
}

const cslType =
  /"type"\s*:\s*"(legal_case|legislation|bill|regulation|treaty|article(-journal|-magazine|-newspaper)?|post-weblog|webpage|report|book|chapter|thesis|paper-conference|speech|interview|manuscript|broadcast|personal_communication)"/;

/** Enough of the text to see what it is, letter for letter only where it is ASCII; null when it is no text. */
function sampleText(sample: Uint8Array): string | null {
  const wide = wideCharset(sample);
  if (wide !== null) return new TextDecoder(wide).decode(sample);
  if (sample.includes(0)) return null;
  if (controlsIn(sample) > sample.length / 200) return null;
  return new TextDecoder().decode(sample);
}

/** How many controls there are, but for what texts hold: 9 to 15 (white space, and the shifts of ISO-2022-KR) and escape. */
function controlsIn(sample: Uint8Array): number {
  let controls = 0;
  // By places: an iterator over so many bytes, or a function for each, would take milliseconds.
  let at = sample.length;
  while (at > 0) {
    at -= 1;
    const byte = sample[at] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0f) && byte !== 0x1b) controls += 1;
  }
  return controls;
}

/** UTF-16, by its mark or by the zeros of its half-empty units. */
function wideCharset(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.2 && even < half * 0.01) return 'utf-16le';
  if (even > half * 0.2 && odd < half * 0.01) return 'utf-16be';
  return null;
}
