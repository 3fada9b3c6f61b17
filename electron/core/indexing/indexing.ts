import { AppError, failureOf, type Failure } from '../../../shared/errors.ts';
import type { Content } from '../../../shared/model/content.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { FromIndexer, IndexQuestions, ToIndexer } from '../../../shared/search/indexer-messages.ts';
import type { Archive } from '../archive.ts';
import { isUnwritable } from '../disk/storage-error.ts';
import type { SideProcess } from '../processes/side-process.ts';
import { indexSourceOf, openSearch } from '../search.ts';
import { createFreshTexts, type FreshTexts } from './fresh-texts.ts';

/** Starts the thread that makes an index. It has neither the archive nor its key: it asks for records and texts. */
export type StartIndexer = () => SideProcess;

/** A document that has just become durable, with its text. */
export interface KeptDocument {
  readonly id: DocumentId;
  readonly content: Content;
}

/** The search index of an archive, made on another core while documents come in. */
export interface Indexing {
  take(kept: readonly KeptDocument[]): void;
  /** Resolves when everything is found by the next who opens the search. Throws as the archive does; to be called once. */
  finish(): Promise<void>;
  /** Ends the thread; what it has not saved is made at the next search. */
  close(): void;
}

export function startIndexing(archive: Archive, start: StartIndexer): Indexing {
  const thread = start();
  const texts = createFreshTexts();
  const questions = questionsTo(archive, texts);
  const end = Promise.withResolvers<Failure | null | 'gone'>();
  const send = (message: ToIndexer) => {
    thread.send(message);
  };

  const answer = async ({ request, name, given }: Extract<FromIndexer, { type: 'question' }>) => {
    try {
      const value = await (questions[name] as (given: unknown) => Promise<unknown>)(given);
      send({ type: 'answer', request, value });
    } catch (error) {
      send({ type: 'refusal', request, failure: failureOf(error) });
    }
  };
  thread.onMessage((message) => {
    const said = message as FromIndexer;
    if (said.type === 'question') void answer(said);
    else end.resolve(said.failure);
  });
  thread.onExit(() => {
    end.resolve('gone');
  });

  return {
    take: (kept) => {
      for (const { id, content } of kept) texts.keep(id, content);
      send({ type: 'take-in' });
    },
    finish: async () => {
      send({ type: 'finish' });
      const failure = await end.promise;
      thread.kill();
      // What ended the thread must not keep anybody from finding: it is made here then.
      if (failure === 'gone' || failure?.code === 'internal') await openSearch(archive);
      else if (failure) {
        const error = new AppError(failure.code, failure.details);
        if (!isUnwritable(error)) throw error;
      }
    },
    close: () => {
      thread.kill();
    },
  };
}

function questionsTo(archive: Archive, texts: FreshTexts): IndexQuestions {
  const source = indexSourceOf(archive);
  return {
    ...source.index,
    documents: (ids) => source.documents(ids),
    changes: async (since) => {
      const changes = await source.changes(since);
      const changed = [];
      for await (const { id, revision, characters } of changes.changed)
        changed.push({ id, revision, characters });
      return { ...changes, changed };
    },
    contents: async (ids) => {
      const fresh = ids.map((id) => [id, texts.take(id)] as const);
      const others = await source.contents(fresh.filter(([, text]) => !text).map(([id]) => id));
      return new Map([...fresh.flatMap(([id, text]) => (text ? [[id, text] as const] : [])), ...others]);
    },
  };
}
