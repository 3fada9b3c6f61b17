/** One way of making a PDF, alone in its process, so that its memory is its own: `process.ts WAY PAGES FOLDER`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsPDF } from 'jspdf';
import { textOfPages } from './text.ts';

/** What one way took. */
export interface DossierFigures {
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most the process ever held, in MB. */
  readonly memory: number;
  readonly megabytes: number;
}

interface Made {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

const [way = '', count = '500', folder = '.'] = process.argv.slice(2);
const pages = Number(count);

const twentyTerms =
  'derechos tribunal corte sentencia vida víctimas medidas estado personas justicia mujeres comité convención violencia recurso proceso penal familia policía delito'.split(
    ' ',
  );

// Imported only where they are measured: our own drawing takes jsPDF's standard fonts away in the whole process.
async function textDossier(): Promise<Made> {
  const { dossierDocument, dossierOf, build } = await import('../../support/dossier.ts');
  const documents = textOfPages(pages).map((paragraphs, index) =>
    dossierDocument(
      paragraphs.map((text) => ({ type: 'paragraph', text })),
      { title: `Finding ${index + 1}`, languages: ['es'] },
    ),
  );
  return build(dossierOf(documents));
}

const ways: Readonly<Record<string, () => Promise<Made>>> = {
  ours: textDossier,
  originals: async () => {
    const { buildWithOriginals, exhibitDocument } = await import('../../support/dossier-exhibits.ts');
    const bytes = readFileSync(join(folder, 'ours.pdf'));
    return buildWithOriginals([[exhibitDocument('An original', 'exhibit', 1), bytes]]);
  },
  redacted: async () => {
    const { redactedPdf } = await import('../../support/redacting.ts');
    const original = new Uint8Array(readFileSync(join(folder, 'ours.pdf')));
    const { bytes } = await redactedPdf(original, twentyTerms);
    return { bytes, pages };
  },
  jspdf: () => Promise.resolve(plainJsPdf()),
};

/** The same text as jsPDF sets it by itself, in a font of its own: no shaping, no links. */
function plainJsPdf(): Made {
  const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  document.setFont('times').setFontSize(10.5);
  let y = 86;
  for (const paragraph of textOfPages(pages).flat()) {
    for (const line of document.splitTextToSize(paragraph, 437) as string[]) {
      if (y > 760) {
        document.addPage();
        y = 86;
      }
      document.text(line, 79, y);
      y += 15;
    }
    y += 7.5;
  }
  return { bytes: new Uint8Array(document.output('arraybuffer')), pages: document.getNumberOfPages() };
}

const make = ways[way];
if (!make) throw new Error(`No way is called ${way}`);
const started = performance.now();
const before = process.cpuUsage();
const made = await make();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
writeFileSync(join(folder, `${way}.pdf`), made.bytes);
const figures: DossierFigures = {
  pages: made.pages,
  seconds,
  cpuSeconds: (user + system) / 1e6,
  memory: process.resourceUsage().maxRSS / 1024,
  megabytes: made.bytes.length / 1e6,
};
process.stdout.write(JSON.stringify(figures));
