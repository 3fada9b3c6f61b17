import { AppError } from '../../shared/errors.ts';
import { maxTexts, routes } from '../../shared/ipc/routes.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Document } from '../../shared/model/document.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { IndexSource } from '../../shared/search/live-index.ts';

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

/** The open archive as the search worker reads it: by the routes, never by messages. */
export const routeSource: IndexSource = {
  async savedIndex() {
    const response = await get(routes.index);
    return response.status === 204 ? null : new Uint8Array(await response.arrayBuffer());
  },
  records: () => jsonLines(routes.records) as AsyncGenerator<Document>,
  contents,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
};

/** Keeps a newer index in the archive. */
export async function keepIndex(bytes: Uint8Array): Promise<void> {
  const response = await fetch(routes.index, { method: 'POST', body: bytes.slice() });
  if (!response.ok) throw new AppError('internal', { reason: `${routes.index}: ${response.status}` });
}
