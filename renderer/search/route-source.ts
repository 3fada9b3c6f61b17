import { AppError } from '../../shared/errors.ts';
import { maxTexts, routes } from '../../shared/ipc/routes.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { RecordChanges, RecordHead } from '../../shared/search/catch-up.ts';
import type { IndexSource } from '../../shared/search/live-index.ts';
import type { IndexStore, SavedForm, SavedPiece } from '../../shared/search/saved-index.ts';

async function get(route: string): Promise<Response> {
  const response = await fetch(route);
  if (response.ok) return response;
  if (response.status === 409) throw new AppError('archive-closed');
  throw new AppError('internal', { reason: `${route.split('?', 1)[0] ?? ''}: ${response.status}` });
}

/** A JSON value a line, as they arrive. They come from our own main, which checked them. */
async function* jsonLines(route: string): AsyncGenerator {
  const { body } = await get(route);
  if (!body) return;
  let rest = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
  if (rest !== '') yield JSON.parse(rest);
}

async function contents(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Content>> {
  const found = new Map<DocumentId, Content>();
  for (let from = 0; from < ids.length; from += maxTexts) {
    const route = `${routes.contents}?ids=${ids.slice(from, from + maxTexts).join(',')}`;
    for await (const line of jsonLines(route)) {
      const { id, content } = line as { id: DocumentId; content: Content };
      found.set(id, content);
    }
  }
  return found;
}

async function post(route: string, body: BodyInit): Promise<unknown> {
  const response = await fetch(route, { method: 'POST', body });
  if (response.ok) return response.json();
  throw new AppError('internal', { reason: `${route}: ${response.status}` });
}

const index: IndexStore = {
  saved: async () => (await (await get(routes.index)).json()) as SavedForm,
  async readPiece(object) {
    const response = await get(`${routes.indexPieces}${object}`);
    return response.status === 204 ? null : new Uint8Array(await response.arrayBuffer());
  },
  writePiece: async (bytes) => (await post(routes.indexPieces, new Uint8Array(bytes))) as SavedPiece,
  async keep(form) {
    const { isKept } = (await post(routes.index, JSON.stringify(form))) as { isKept: boolean };
    return isKept;
  },
};

async function changes(since: number | null): Promise<RecordChanges> {
  const route = since === null ? routes.changes : `${routes.changes}?since=${since}`;
  const all = jsonLines(route);
  const first = (await all.next()) as IteratorYieldResult<Omit<RecordChanges, 'changed'>>;
  return { ...first.value, changed: heads(all as AsyncGenerator<[DocumentId, number, number]>) };
}

async function* heads(rows: AsyncIterable<[DocumentId, number, number]>): AsyncGenerator<RecordHead> {
  for await (const [id, revision, characters] of rows) yield { id, revision, characters };
}

async function documents(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Document>> {
  const found = new Map<DocumentId, Document>();
  for (let from = 0; from < ids.length; from += maxTexts) {
    const route = `${routes.records}?ids=${ids.slice(from, from + maxTexts).join(',')}`;
    for await (const line of jsonLines(route)) {
      const document = line as Document;
      found.set(document.id, document);
    }
  }
  return found;
}

/** The open archive as the search worker reads it, and keeps its index: by the routes, never by messages. */
export const routeSource: IndexSource = {
  index,
  changes,
  documents,
  names: async () => (await (await get(routes.names)).json()) as (readonly string[])[],
  contents,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
};
