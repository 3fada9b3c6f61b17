import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { dossierTools } from '../../../electron/core/dossier-build.ts';
import { buildDossier, type BuiltDossier } from '../../../shared/dossier/build-dossier.ts';
import { countPages } from '../../../shared/dossier/build-volumes.ts';
import {
  build,
  dossierDocument,
  dossierOf,
  openPdf,
  pageOfDestination,
  pageTexts,
} from '../../support/dossier.ts';

const titles = [
  '不可抗力',
  'ഊ',
  'قرار المحكمة رقم 14 (ب)',
  'हिन्दी निर्णय',
  'Résumé (no. 5) \\ back',
  '중대재해',
];
const content = dossierOf([], {
  title: 'Dossier 不可抗力 – ملف ഊ',
  subtitle: 'हिन्दी',
  compiler: 'Réseau',
  notes: 'First thought.\n\nSecond thought.',
  sections: [
    {
      title: 'Judgments — الأحكام',
      note: '',
      documents: titles.map((title, index) =>
        dossierDocument(`Text of number ${index + 1}. ${'It was said and it was heard. '.repeat(300)}`, {
          title,
        }),
      ),
    },
    { title: 'Empty', note: '', documents: [] },
    {
      title: 'Laws',
      note: '',
      documents: [dossierDocument('Article 1.', { title: 'Law of 3 August', kind: 'law' })],
    },
  ],
});

let built: BuiltDossier;
let pdf: PDFDocumentProxy;
let pages: string[];

beforeAll(async () => {
  built = await build(content);
  pdf = await openPdf(built.bytes);
  pages = await pageTexts(pdf);
});

interface Outline {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly Outline[];
}

describe('a dossier', () => {
  test('gives the same bytes twice, and other bytes for another content', async () => {
    expect(Buffer.compare((await build(content)).bytes, built.bytes)).toBe(0);
    const other = await build({ ...content, subtitle: 'another' });
    expect(Buffer.compare(other.bytes, built.bytes)).not.toBe(0);
  });

  test('says its title, subject and author exactly, in every script', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Dossier 不可抗力 – ملف ഊ',
      Subject: 'हिन्दी',
      Author: 'Réseau',
      Creator: 'Testimonia',
      Language: 'en',
      CreationDate: "D:20261122071000+00'00'",
    });
  });

  test('opens at full size with its bookmarks shown', async () => {
    expect(await pdf.getPageMode()).toBe('UseOutlines');
    const action: ReadonlyMap<string, unknown> | null = await pdf.getOpenAction();
    // [page, XYZ, left, top, zoom]
    expect((action?.get('dest') as unknown[]).at(-1)).toBe(1);
  });

  test('numbers its pages 1 to N: printed, as label, and in the file', async () => {
    expect(pdf.numPages).toBe(built.pages);
    expect(await pdf.getPageLabels()).toEqual(pages.map((_, index) => String(index + 1)));
    pages.forEach((text, index) => {
      expect(text.trimEnd().split(' ').at(-1)).toBe(String(index + 1));
    });
  });

  test('has a bookmark for each section and document that ends in the page it goes to', async () => {
    const outline = (await pdf.getOutline()) as unknown as readonly Outline[];
    expect(outline.map(({ title }) => title.replace(/ \[p\. \d+\]$/, ''))).toEqual([
      'Index',
      'Compiler’s notes',
      'Judgments — الأحكام',
      'Laws',
      'Provenance',
    ]);
    expect(outline[2]?.items.map(({ title }) => title.replace(/^\d+\. | \[p\. \d+\]$/g, ''))).toEqual(titles);
    const all = outline.flatMap((each) => [each, ...each.items]);
    for (const { title, dest } of all) {
      const page = await pageOfDestination(pdf, dest);
      expect(title).toMatch(new RegExp(` \\[p\\. ${page}\\]$`));
    }
  });

  test('links every line of its index to the document it names', async () => {
    const annotations = (await (await pdf.getPage(2)).getAnnotations()) as {
      dest: unknown;
      rect: number[];
    }[];
    const targets = await Promise.all(annotations.map(({ dest }) => pageOfDestination(pdf, dest)));
    for (const [index] of titles.entries()) {
      const page = pages.findIndex((text) => text.includes(`Text of number ${index + 1}.`)) + 1;
      // The title's line and the line below it.
      expect(targets.filter((target) => target === page).length).toBeGreaterThanOrEqual(2);
      expect(pages[1]).toMatch(new RegExp(` ${page} `));
    }
    expect(new Set(targets).size).toBeGreaterThan(titles.length);
  });

  test('shows the SHA-256 of every original in its appendix', () => {
    const sha256 = content.sections[0]?.documents[0]?.record.provenance.sha256;
    const appendix = pages.slice(-3).join(' ');
    expect(appendix.split(sha256 ?? '?')).toHaveLength(titles.length + 2);
    expect(appendix).toContain('ab'.repeat(32));
  });

  test('says nothing of a section without documents', () => {
    expect(pages.join(' ')).not.toContain('Empty');
  });

  test('holds no script, attachment or form', () => {
    const file = Buffer.from(built.bytes).toString('latin1');
    for (const name of ['/JavaScript', '/EmbeddedFile', '/AcroForm', '/AA '])
      expect(file).not.toContain(name);
  });
});

describe('building a dossier', () => {
  test('reports a character that no font has, and draws the rest', async () => {
    const { bytes, warnings } = await build(dossierOf([dossierDocument('before \u0f00 after \u0f00 end')]));
    expect(warnings).toEqual([{ code: 'glyph-missing', codePoint: 'U+0F00', character: '\u0f00', count: 2 }]);
    expect((await pageTexts(await openPdf(bytes))).join(' ')).toContain('before \u0f00 after \u0f00 end');
  });

  test('counts the pages that it will have', async () => {
    expect(await countPages(content, dossierTools())).toBe(built.pages);
  });

  test('tells how far it is and stops when it is told to', async () => {
    const controller = new AbortController();
    const phases = new Set<string>();
    const stopped = buildDossier(content, {
      ...dossierTools(),
      signal: controller.signal,
      onProgress: ({ phase, done, total }) => {
        phases.add(phase);
        expect(done).toBeLessThanOrEqual(total);
        if (phase === 'draw') controller.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    expect([...phases]).toEqual(['layout', 'draw']);
  });

  test('fails aloud when a font cannot be read', async () => {
    const tools = { ...dossierTools(), readSubsetter: () => Promise.resolve(new Uint8Array([1, 2, 3])) };
    await expect(buildDossier(content, tools)).rejects.toThrow();
  });

  test('makes a dossier of nothing but its frame', async () => {
    const { pages: count } = await build(dossierOf([]));
    expect(count).toBe(3);
  });

  test('lets a title of any length run over as many lines as it needs', async () => {
    const title = Array.from({ length: 60 }, (_, word) => `word${word}`).join(' ');
    const { bytes } = await build(dossierOf([dossierDocument('Text.', { title })], { title }));
    const [cover = '', index = ''] = await pageTexts(await openPdf(bytes));
    for (const page of [cover, index]) expect(page.replace(/\s+/g, ' ')).toContain(title);
  });

  test('is a frame from right to left when its language is Arabic', async () => {
    const { bytes } = await build(
      dossierOf([dossierDocument('Text.', { title: 'Un titre' })], { language: 'ar', title: 'ملف' }),
    );
    const arabic = await openPdf(bytes);
    const { items } = await (await arabic.getPage(2)).getTextContent();
    const at = (text: string): number => {
      const item = items.find((each) => 'str' in each && each.str === text);
      return item && 'transform' in item ? ((item.transform as number[])[4] ?? NaN) : NaN;
    };
    // The document's number on the right, its page on the left.
    expect(at('1')).toBeGreaterThan(at('Un titre'));
    expect(at('3')).toBeLessThan(at('Un titre'));
    expect((await arabic.getOutline())[0]?.title).toBe('الفهرس [ص 2]');
  });
});
