import { elementsOf, unescaped } from './docx-xml.ts';

const runningPart = /^word\/(?:header|footer)\d*\.xml$/;

/** The paragraphs at the head and foot of the pages, heads first. */
export function runningParagraphs(parts: ReadonlyMap<string, Buffer>): string[] {
  const names = [...parts.keys()].filter((name) => runningPart.test(name));
  const [footers, headers] = [true, false].map((isFooter) =>
    names.filter((name) => name.startsWith('word/footer') === isFooter).sort(),
  );
  return [...(headers ?? []), ...(footers ?? [])].flatMap((name) =>
    paragraphsOf(parts.get(name)?.toString() ?? ''),
  );
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
