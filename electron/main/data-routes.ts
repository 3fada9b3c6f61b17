import { z } from 'zod';
import { maxTexts, routes } from '../../shared/ipc/routes.ts';
import {
  documentIdSchema,
  dossierIdSchema,
  objectIdSchema,
  type DocumentId,
} from '../../shared/model/ids.ts';
import type { Archive } from '../core/archive.ts';
import { documentContent, documentOriginal } from '../core/documents.ts';
import { redactedFileSchema } from '../../shared/model/redaction-log.ts';
import { dossierContent } from '../core/dossier-build.ts';
import { getDossier } from '../core/dossiers.ts';
import type { StartParser } from '../core/import/parser-host.ts';
import { unfoldPicture } from '../core/import/unfold-picture.ts';
import { indexStoreOf } from '../core/index-store.ts';
import { keepRedactionLog } from '../core/redaction-log.ts';
import { recordChanges, type ArchiveChanges } from '../core/record-changes.ts';
import { documentsOf, knownForms } from '../core/search.ts';
import type { AnswerData } from './answer.ts';
import type { DossierFiles } from './dossier-files.ts';
import { replyOf, type Report } from './reply-of.ts';

interface DataTools {
  /** The open archive; throws `archive-closed` when there is none. */
  readonly archive: () => Archive;
  readonly dossierFiles: DossierFiles;
  /** Originals are unfolded apart. */
  readonly startParser: StartParser;
  readonly report: Report;
}

const pieceSchema = z.object({ object: objectIdSchema, bytes: z.int().nonnegative() });
const savedFormSchema = z.object({
  segments: z.array(z.array(pieceSchema)),
  state: pieceSchema.nullable(),
  madeFrom: z.int().nonnegative().nullable(),
});

const dossierFileSchema = z.object({
  volume: z.coerce.number().int().positive().optional(),
  part: z.enum(['pdf', 'record']).default('pdf'),
});

type Answer = (request: Request, path: string) => Response | Promise<Response>;

/** The addresses of `shared/ipc/routes.ts`, by method: bytes that are too large for messages. */
export function createDataRoutes({ archive, dossierFiles, startParser, report }: DataTools): AnswerData {
  const exact: Readonly<Record<string, Answer>> = {
    [`GET ${routes.changes}`]: async (request) => {
      const since = new URL(request.url).searchParams.get('since');
      return lines(changeLines(await recordChanges(archive(), since === null ? null : Number(since))));
    },

    [`GET ${routes.records}`]: (request) => {
      const found = documentsOf(archive(), askedIds(request));
      return lines(Array.from(found.values(), (document) => `${JSON.stringify(document)}\n`));
    },

    [`GET ${routes.contents}`]: async (request) => {
      const open = archive();
      const texts: string[] = [];
      for (const id of askedIds(request)) {
        // One damaged text must not keep the others from being found; opening its document says the damage.
        const reply = await replyOf(() => documentContent(open, id), report);
        if (reply.ok) texts.push(`${JSON.stringify({ id, content: reply.value })}\n`);
      }
      return lines(texts);
    },

    [`GET ${routes.names}`]: () => Response.json(knownForms(archive())),

    [`GET ${routes.index}`]: async () => Response.json(await indexStoreOf(archive()).saved()),

    [`POST ${routes.index}`]: async (request) => {
      const form = savedFormSchema.parse(await request.json());
      return Response.json({ isKept: await indexStoreOf(archive()).keep(form) });
    },

    [`POST ${routes.indexPieces}`]: async (request) => {
      const store = indexStoreOf(archive());
      return Response.json(await store.writePiece(new Uint8Array(await request.arrayBuffer())));
    },
  };

  const named: Readonly<Record<string, Answer>> = {
    [`GET ${routes.indexPieces}`]: async (_request, object) => {
      const piece = await indexStoreOf(archive()).readPiece(objectIdSchema.parse(object));
      return piece ? bytes(piece) : new Response(null, { status: 204 });
    },

    [`GET ${routes.originals}`]: async (_request, id) =>
      bytes(await documentOriginal(archive(), documentIdSchema.parse(id))),

    [`GET ${routes.pictures}`]: async (_request, id) => {
      const picture = await unfoldPicture(archive(), documentIdSchema.parse(id), startParser);
      return picture
        ? bytes(picture.png, { 'x-frames': String(picture.frames) })
        : new Response(null, { status: 204 });
    },

    [`GET ${routes.dossierContent}`]: async (_request, id) => {
      const open = archive();
      return Response.json(await dossierContent(open, getDossier(open, dossierIdSchema.parse(id))));
    },

    [`POST ${routes.redactions}`]: async (request, id) => {
      const open = archive();
      const dossier = getDossier(open, dossierIdSchema.parse(id));
      const files = z.array(redactedFileSchema).parse(await request.json());
      await keepRedactionLog(open, await dossierContent(open, dossier), { dossier: dossier.id, files });
      return new Response(null, { status: 204 });
    },

    [`POST ${routes.dossiers}`]: async (request, token) => {
      archive();
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const { volume, part } = dossierFileSchema.parse(asked);
      const body = new Uint8Array(await request.arrayBuffer());
      await dossierFiles.write(token, body, { volume, isRecord: part === 'record' });
      return new Response(null, { status: 204 });
    },
  };

  return (path, request) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const answer = exact[`${request.method} ${path}`] ?? named[`${request.method} ${folder}`];
    return answer ? Promise.resolve(answer(request, path.slice(folder.length))) : null;
  };
}

/** Without type and without rights: what came from outside is never shown or run from here. */
function bytes(body: Uint8Array, said: Readonly<Record<string, string>> = {}): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      ...said,
      'content-type': 'application/octet-stream',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'attachment',
    },
  });
}

function lines(each: Iterable<string>): Response {
  const rest = pieces(each);
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = rest.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });
}

function askedIds(request: Request): DocumentId[] {
  const asked = new URL(request.url).searchParams.get('ids')?.split(',') ?? [];
  return asked.slice(0, maxTexts) as DocumentId[];
}

/** Lines in pieces of some 64 KiB: a piece a line would cost a turn of the loop for each. */
function* pieces(each: Iterable<string>): Generator<Uint8Array, void> {
  let piece = '';
  for (const line of each) {
    piece += line;
    if (piece.length < 65_536) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}

function* changeLines({ changed, ...about }: ArchiveChanges): Generator<string> {
  yield `${JSON.stringify(about)}\n`;
  for (const { id, revision, characters } of changed) yield `["${id}",${revision},${characters}]\n`;
}
