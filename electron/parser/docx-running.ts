import type { Block } from '../../shared/model/content.ts';
import { elementsOf, unescaped } from './docx-xml.ts';

const runningPart = /^word\/(?:header|footer)\d*\.xml$/;
/** `Page 2 of 10`, `- 3 -`: they say nothing of the document. */
const pageNumber =
  /^[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]+)?\d+(?:[^\p{L}\p{N}]+(?:\p{L}+[^\p{L}\p{N}]+)?\d+)?[^\p{L}\p{N}]*$/u;

/**
 * What stands at the head and foot of the pages, once: often the court, the number, or “draft”. A document that says the
 * same in its text says it there.
 */
export function runningBlocks(parts: ReadonlyMap<string, Buffer>, text: string): Block[] {
  const names = [...parts.keys()].filter((name) => runningPart.test(name));
  const [footers, headers] = [true, false].map((isFooter) =>
    names.filter((name) => name.startsWith('word/footer') === isFooter).sort(),
  );
  const paragraphs = [...(headers ?? []), ...(footers ?? [])].flatMap((name) =>
    paragraphsOf(parts.get(name)?.toString() ?? ''),
  );
  const wanted = paragraphs.filter((each) => !pageNumber.test(each) && !text.includes(each));
  return [...new Set(wanted)].map((each) => ({ type: 'paragraph', text: each }));
}

function paragraphsOf(xml: string): string[] {
  const current = xml.replace(/<w:(del|moveFrom)\s[^]*?<\/w:\1>/g, '');
  return elementsOf(current, 'p')
    .map(({ inside }) =>
      [...inside.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)\b[^>]*\/>/g)]
        .map(([, letters = ' ']) => unescaped(letters))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((each) => each !== '');
}
