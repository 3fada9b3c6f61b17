import subsetter from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { DossierTools } from '../shared/dossier/dossier-tools.ts';
import { AppError, type Failure } from '../shared/errors.ts';
import { routes } from '../shared/ipc/routes.ts';

/** Asks our own program; what it refuses is thrown as the error it says. */
export async function ask(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (response.ok) return response;
  const failure = await readFailure(response);
  throw new AppError(
    failure?.code ?? 'internal',
    failure?.details ?? { reason: `${address}: ${response.status}` },
  );
}

async function readFailure(response: Response): Promise<Failure | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  const isFailure = typeof body === 'object' && body !== null && 'code' in body && 'details' in body;
  return isFailure ? (body as Failure) : undefined;
}

/** The bytes of an address of our own program. */
export async function readBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await ask(address)).arrayBuffer());
}

/** What the making of a PDF needs in a worker: the fonts and the library that cuts them, from our own program. */
export const press: Pick<DossierTools, 'readFont' | 'readSubsetter'> = {
  readFont: (file) => readBytes(routes.fonts + file),
  readSubsetter: () => readBytes(subsetter),
};
