import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentIdSchema, type DocumentId } from '../../../shared/model/ids.ts';
import { checkedSearch } from '../../../shared/search/checked-search.ts';
import { indexEntry } from '../../../shared/search/index-entry.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { readSegment, writeSegment } from '../../../shared/search/packed/segment-bytes.ts';
import { createPackedIndex } from '../../../shared/search/packed/packed-index.ts';
import { findDocuments } from '../../../shared/search/find.ts';
import { nearWeight } from '../../../shared/search/packed/formula.ts';
import { nearTo } from '../../../shared/search/packed/neighbours.ts';
import { pageOf } from '../../../shared/search/page.ts';
import { createSearchIndex, segmentHeading } from '../../../shared/search/search-index.ts';
import { finish } from '../../support/finish.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import type { BenchDocument } from './documents.ts';
import type { Engine } from './engine.ts';
import { openTextFile } from './text-file.ts';

const countries = ['KR', 'FR', 'SN', 'CL', 'MX', 'TR', 'IN', 'KE'];

/** Checked once: what an index is made from has been checked when it was read. */
const record = sampleDocument();

function toEntry({ number, language, title, body }: BenchDocument) {
  const document = {
    ...record,
    id: documentIdSchema.parse(`d${String(number).padStart(12, '0')}`),
    title,
    languages: [language],
    countries: [countries[number % countries.length] ?? 'KR'],
    date: String(1990 + (number % 35)),
    tags: [`tag ${number % 50}`],
  };
  return indexEntry(document, { blocks: [{ type: 'paragraph', text: body }] });
}

/** The search of the window and of the command line. */
export function ourEngine(): Engine {
  let index = createSearchIndex();
  let near: ReturnType<typeof createPackedIndex> | null = null;
  let textOf = (id: DocumentId): string => id;

  /** A misspelt word by the terms near it: until the query language asks for them. */
  function fuzzy(typed: string): number {
    if (!near) {
      near = createPackedIndex({ fields: 5, facets: 8 });
      for (const { segment, removed } of index.parts()) near.adopt(segment, removed);
    }
    const view = near.view();
    const weights = new Map<string, number>();
    for (const [term, distance] of nearTo(view, typed.toLowerCase(), Math.round(typed.length * 0.2)))
      weights.set(term, distance === 0 ? 1 : nearWeight(term, distance));
    const word = { allOf: [], anyOf: [...weights.keys()], isOptional: false };
    const wanted = [{ type: 'word', word, isRequired: false } as const];
    const found = findDocuments(view, { weights, wanted, without: [], filters: [] });
    return pageOf(view, found, { limit: 50 }).hits.length;
  }

  /** As the window does: the index tells who may have it, the texts who does; no longer than the page needs. */
  async function phrase(typed: string): Promise<number> {
    const query = readQuery(`"${typed}"`);
    const page = { limit: 50 };
    const { hits } = await checkedSearch(query, page, {
      candidates: index.candidates(query, page),
      texts: (ids) => Promise.resolve(new Map(ids.map((id) => [id, textOf(id)]))),
      pacer: { rest: () => Promise.resolve() },
      hasTime: () => false,
      isOvertaken: () => false,
    });
    return hits.length;
  }

  return {
    readTextsFrom(file) {
      const texts = openTextFile(file);
      const numbers = new Map(Array.from(index.ids(), (id, number) => [id, number]));
      textOf = (id) => texts.read(numbers.get(id) ?? -1);
    },
    add(document) {
      index.put(toEntry(document));
      if (document.number % 50 === 49) finish(index.merge('adding'));
    },
    save(folder) {
      finish(index.merge('rest'));
      mkdirSync(folder, { recursive: true });
      for (const [number, segment] of index
        .parts()
        .map((part) => part.segment)
        .entries())
        writeFileSync(join(folder, String(number)), finish(writeSegment(segment, segmentHeading)));
    },
    open(folder) {
      index = createSearchIndex();
      for (const name of readdirSync(folder).sort()) {
        const segment = finish(readSegment(readFileSync(join(folder, name)), segmentHeading));
        if (segment) index.adopt(segment, []);
      }
    },
    search(kind, typed) {
      if (kind === 'fuzzy') return fuzzy(typed);
      if (kind === 'phrase') return phrase(typed);
      const asked = kind === 'three words, any' ? typed.split(' ').join(' OR ') : typed;
      const query = readQuery(asked, { isTyping: kind === 'as you type' });
      return index.search(query, { limit: 50 }).hits.length;
    },
    facets: (typed) => index.search(readQuery(typed), { limit: 50, withFacets: true }).hits.length,
    addAndFind(document, word) {
      index.put(toEntry(document));
      return index.search(readQuery(word), { limit: 1 }).total === 1;
    },
  };
}
