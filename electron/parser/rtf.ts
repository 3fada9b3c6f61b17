import type { Origin } from '../../shared/model/origin.ts';
import { authorsProperty, titleProperty } from './document-properties.ts';
import type { Reading } from './found.ts';
import { readRtf } from './rtf-document.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleOfBlocks } from './title.ts';

/** Reads Rich Text: headings, lists with their numbers, tables, quotes, notes. Errors: format-damaged. */
export function parseRtf(bytes: Uint8Array): Reading {
  const document = readRtf(bytes);
  const blocks = tidyBlocks(document.blocks);
  const stated: Origin = { source: 'properties', sureness: 'stated' };
  const guessed: Origin = { source: 'text-head', sureness: 'guessed' };
  const said = titleProperty(document.title);
  const title = said ?? titleOfBlocks(blocks);
  const authors = authorsProperty(document.author);
  return {
    content: { blocks },
    found: { ...(title === undefined ? {} : { title }), ...(authors.length > 0 ? { authors } : {}) },
    origins: {
      ...(title === undefined ? {} : { title: said === undefined ? guessed : stated }),
      ...(authors.length > 0 ? { authors: stated } : {}),
    },
  };
}
