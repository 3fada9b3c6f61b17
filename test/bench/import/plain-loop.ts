import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ImportFigures } from './figures.ts';

/**
 * What one would write instead: read a file, take its text by the same libraries in the same process, put it into
 * SQLite's full-text index (WAL, synchronous FULL, a transaction a file). Nothing is sealed, no original is kept, and the
 * first hostile file ends it.
 */
export async function plainLoop(sources: string, place: string): Promise<ImportFigures> {
  const before = process.cpuUsage();
  const start = performance.now();
  const database = new DatabaseSync(join(place, 'plain.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE VIRTUAL TABLE documents USING fts5(title, body)');
  const insert = database.prepare('INSERT INTO documents VALUES (?, ?)');
  const names = await readdir(sources, { recursive: true });
  let documents = 0;
  for (const name of names.filter((each) => each.includes('.')).sort()) {
    const { title, body } = await textOf(name, await readFile(join(sources, name)));
    insert.run(title, body);
    documents += 1;
  }
  database.close();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const memory = process.resourceUsage().maxRSS * 1024;
  return {
    documents,
    seconds,
    imported: seconds,
    cpu: (user + system) / 1e6,
    sideCpu: 0,
    memory,
    sideMemory: 0,
  };
}

async function textOf(name: string, bytes: Buffer): Promise<{ title: string; body: string }> {
  if (name.endsWith('.html')) {
    const { document } = parseHTML(bytes.toString());
    const article = new Readability(document).parse();
    return { title: article?.title ?? name, body: article?.textContent ?? '' };
  }
  if (!name.endsWith('.pdf')) return { title: name, body: bytes.toString() };
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return { title: name, body: pages.join('\n') };
}
