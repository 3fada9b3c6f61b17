import { createLinks, type Links } from '../../../shared/cases/links.ts';
import type { Document } from '../../../shared/model/document.ts';
import { createNamedDocuments, type NamedDocuments } from '../../../shared/people/occurrences.ts';
import { createPacer } from '../../../shared/search/pacer.ts';
import type { Archive } from '../archive.ts';
import { clock } from '../clock.ts';

/** What all records together tell: made once, and again when a document has changed. */
export interface KnownDocuments {
  readonly all: readonly Document[];
  readonly links: Links;
  readonly named: NamedDocuments;
}

interface Kept {
  readonly until: number;
  readonly known: KnownDocuments;
}

/** Goes with the archive: nothing of it outlives the key. */
const kept = new WeakMap<Archive, Kept>();

function read(archive: Archive): KnownDocuments {
  const all = [...archive.records.all('documents')];
  let links: Links | null = null;
  let named: NamedDocuments | null = null;
  return {
    all,
    get links() {
      return (links ??= createLinks(all));
    },
    get named() {
      return (named ??= createNamedDocuments(all));
    },
  };
}

/** The links and the names of an archive's documents as they stand now. */
export function knownDocuments(archive: Archive): KnownDocuments {
  const { changed } = archive.records;
  const before = kept.get(archive);
  if (before && changed.since('documents', before.until)?.size === 0) return before.known;
  const { until } = changed;
  const known = read(archive);
  kept.set(archive, { until, known });
  return known;
}

/** The same, while whoever waits for this thread has a turn between: to read 10,000 records takes half a second. */
export async function readDocuments(archive: Archive): Promise<KnownDocuments> {
  const pacer = createPacer(clock);
  const { records } = archive;
  // What was read once stays read.
  for (const { revision } of records.all('documents')) if (revision > 0) await pacer.rest();
  return knownDocuments(archive);
}
