import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startParser } from '../../../electron/cli/start-parser.ts';
import { createArchive, type Archive } from '../../../electron/core/archive.ts';
import { saveDossier } from '../../../electron/core/dossiers.ts';
import { importFiles } from '../../../electron/core/import/import-files.ts';
import { createAnswer } from '../../../electron/main/answer.ts';
import { createDataRoutes } from '../../../electron/main/data-routes.ts';
import { createDossierFiles, type DossierFiles } from '../../../electron/main/dossier-files.ts';
import { serveScheme } from '../../../electron/main/serve.ts';
import { AppError } from '../../../shared/errors.ts';
import { documentSchema } from '../../../shared/model/document.ts';
import { dossierDraftSchema } from '../../../shared/model/dossier.ts';

let place: string;
let archive: Archive;
let isOpen = true;
let dossierFiles: DossierFiles;
let answer: (request: Request) => Promise<Response>;

const fetch = (path: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> =>
  answer(new Request(`app://testimonia${path}`, body ? { method: 'POST', body } : {}));
const linesOf = async (path: string): Promise<unknown[]> =>
  (await (await fetch(path)).text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'testimonia-routes-'));
  archive = (await createArchive(join(place, 'one.testimonia'))).archive;
  await writeFile(join(place, 'a.txt'), 'The court heard the appeal.\n');
  await writeFile(join(place, 'b.md'), '# Sentencia\n\nLa corte confirmó la condena.\n');
  await importFiles(archive, [join(place, 'a.txt'), join(place, 'b.md')], { startParser });

  dossierFiles = createDossierFiles();
  const open = (): Archive => {
    if (!isOpen) throw new AppError('archive-closed');
    return archive;
  };
  const routes = createDataRoutes({ archive: open, dossierFiles, startParser, report: () => undefined });
  serveScheme(
    {
      handle: (_scheme, handler) => {
        answer = handler as typeof answer;
      },
    },
    createAnswer(new Map(), routes),
    () => undefined,
  );
});

afterEach(() => {
  isOpen = true;
});

afterAll(async () => {
  await archive.close();
  await rm(place, { recursive: true });
});

/** What became of the records since an entry of the log, or since the beginning. */
async function changesSince(entry?: number) {
  const [about, ...changed] = await linesOf(`/data/changes${entry === undefined ? '' : `?since=${entry}`}`);
  return { about: about as { position: number; total: number; isWhole: boolean }, changed };
}

/** Every record, by way of the changes since the beginning. */
async function allRecords() {
  const { changed } = await changesSince();
  const ids = (changed as [string][]).map(([id]) => id);
  return (await linesOf(`/data/records?ids=${ids.join(',')}`)).map((line) => documentSchema.parse(line));
}

describe('the data routes', () => {
  test('give the records asked for, a line each, and leave out one that is not there', async () => {
    expect((await allRecords()).map((record) => record.provenance.fileName)).toEqual(['a.txt', 'b.md']);
    expect(await linesOf('/data/records?ids=d000000000000')).toEqual([]);
  });

  test('tell what changed since an entry of the log: all at first, then nothing', async () => {
    const { about, changed } = await changesSince();
    const records = await allRecords();
    expect(about).toMatchObject({ total: 2, isWhole: true });
    expect(changed).toEqual(records.map(({ id, revision, characters }) => [id, revision, characters]));
    const later = await changesSince(about.position);
    expect(later).toEqual({ about: { ...about, isWhole: false }, changed: [] });
  });

  test('give the texts asked for, and leave out one that is not there', async () => {
    const [first] = await allRecords();
    const texts = await linesOf(`/data/contents?ids=${first?.id ?? ''},d000000000000`);
    expect(texts).toEqual([
      { id: first?.id, content: { blocks: [{ type: 'paragraph', text: 'The court heard the appeal.' }] } },
    ]);
  });

  test('have no index before one is saved, then give it back byte for byte', async () => {
    const nothing = { segments: [], state: null, madeFrom: null };
    expect(await (await fetch('/data/index')).json()).toEqual(nothing);
    const bytes = new Uint8Array(3_000_000).map((_, at) => at % 251);
    const piece = (await (await fetch('/data/index-pieces/', bytes)).json()) as { object: string };
    expect((await fetch(`/data/index-pieces/${piece.object}`)).status).toBe(204);
    const form = { ...nothing, segments: [[piece]] };
    const kept = await fetch('/data/index', Buffer.from(JSON.stringify(form)));
    expect(await kept.json()).toEqual({ isKept: true });
    expect(await (await fetch('/data/index')).json()).toEqual(form);
    const saved = await fetch(`/data/index-pieces/${piece.object}`);
    expect(Buffer.compare(new Uint8Array(await saved.arrayBuffer()), bytes)).toBe(0);
  });

  test('give no object as a piece of the index that is none', async () => {
    const [first] = await allRecords();
    expect((await fetch(`/data/index-pieces/${first?.text ?? ''}`)).status).toBe(204);
  });

  test('give an original bit for bit, and as nothing that could be shown or run', async () => {
    const [first] = await allRecords();
    const response = await fetch(`/data/originals/${first?.id ?? ''}`);
    expect(await response.text()).toBe('The court heard the appeal.\n');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('give no picture of what is none', async () => {
    const [first] = await allRecords();
    expect((await fetch(`/data/pictures/${first?.id ?? ''}`)).status).toBe(204);
  });

  test('say that a document is not there', async () => {
    const response = await fetch('/data/originals/d000000000000');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'document-missing' });
  });

  test('give what a saved dossier says, in its order', async () => {
    const ids = (await allRecords()).map(({ id }) => id).reverse();
    const sections = [{ title: 'Rulings', documents: ids }];
    const draft = dossierDraftSchema.parse({ title: 'For the court', sections });
    const { id } = await saveDossier(archive, draft);
    const content: unknown = await (await fetch(`/data/dossier-content/${id}`)).json();
    expect(content).toMatchObject({
      title: 'For the court',
      sections: [{ title: 'Rulings', documents: ids.map((each) => ({ record: { id: each } })) }],
    });
    const missing = await fetch('/data/dossier-content/s000000000000');
    expect(await missing.json()).toMatchObject({ code: 'dossier-missing' });
  });

  test('write a dossier to the file chosen for its token, and leave no half file', async () => {
    const file = join(place, 'dossier.pdf');
    await writeFile(file, 'an older one');
    const token = dossierFiles.add(file);
    expect((await fetch(`/data/dossiers/${token}`, new TextEncoder().encode('%PDF-'))).status).toBe(204);
    expect(await readFile(file, 'utf8')).toBe('%PDF-');
    expect((await readdir(place)).filter((name) => name.startsWith('dossier'))).toEqual(['dossier.pdf']);
  });

  test('write nowhere without a token that main gave', async () => {
    const response = await fetch('/data/dossiers/guessed', new Uint8Array(3));
    expect(response.ok).toBe(false);
    expect(await response.json()).toMatchObject({ code: 'file-missing' });
  });

  test('say why a dossier could not be written', async () => {
    const token = dossierFiles.add(join(place, 'no such folder/dossier.pdf'));
    const response = await fetch(`/data/dossiers/${token}`, new Uint8Array(3));
    expect(await response.json()).toMatchObject({ code: 'file-not-written' });
  });

  test.each([
    '/data/changes',
    '/data/records?ids=d000000000000',
    '/data/contents?ids=d000000000000',
    '/data/index',
    '/data/index-pieces/0123456789abcdef0123456789abcdef',
    '/data/originals/d000000000000',
  ])('%s answers 409 while no archive is open', async (path) => {
    isOpen = false;
    const response = await fetch(path);
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({ code: 'archive-closed', details: {} });
  });

  test.each(['/data/', '/data/nothing', '/data/originals/a/b', '/data/dossiers/'])(
    '%s leads nowhere',
    async (path) => {
      expect((await fetch(path)).ok).toBe(false);
    },
  );

  test('take a POST only where something may be written', async () => {
    expect((await fetch('/data/records', new Uint8Array(1))).status).toBe(404);
  });
});
