import { AppError } from '../../shared/errors.ts';
import type { Block } from '../../shared/model/content.ts';
import { codePageCharset, decodeBytes, fontCharset } from './rtf-charset.ts';
import { rtfDestination, type RtfDestination } from './rtf-destinations.ts';
import { plainStyle, rtfStyle, type RtfStyle } from './rtf-styles.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { createRtfWriter, type RtfWriter } from './rtf-writer.ts';

export interface RtfDocument {
  /** In reading order, notes last. */
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly author: string;
}

/** What a group says holds until its end. */
interface State {
  to: RtfDestination;
  font: number | undefined;
  /** How many characters stand after each `\u` for readers that do not know it. */
  unicodeSkip: number;
  style: number;
  outlineLevel: number | undefined;
  depth: number;
  isInTable: boolean;
  isDeleted: boolean;
  /** Whether the next word may say where this group's words go. */
  start: 'first' | 'optional' | null;
}

/** No program nests its groups like this. */
const deepest = 1000;

const signWords: Readonly<Record<string, string>> = {
  tab: ' ',
  line: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
};
const signs: Readonly<Record<string, string>> = { '~': '\u00a0', _: '\u2011' };

/** Reads an RTF file. Objects and pictures are passed over. Errors: format-damaged. */
export function readRtf(bytes: Uint8Array): RtfDocument {
  const fonts = new Map<number, string | undefined>();
  const styles = new Map<number, RtfStyle>();
  const notes: Block[] = [];
  const properties = { title: '', author: '' };
  const writers: RtfWriter[] = [createRtfWriter()];
  const groups: State[] = [];
  let state: State = {
    to: 'text',
    font: undefined,
    unicodeSkip: 1,
    style: 0,
    outlineLevel: undefined,
    depth: 0,
    isInTable: false,
    isDeleted: false,
    start: null,
  };
  let charset = 'windows-1252';
  let defaultFont: number | undefined;
  let styleName = '';
  let isInRow = false;
  let skip = 0;
  let waiting = '';

  const writer = () => writers.at(-1) ?? createRtfWriter();
  const kind = () => ({
    style:
      state.outlineLevel === undefined
        ? (styles.get(state.style) ?? plainStyle)
        : rtfStyle('', state.outlineLevel),
    depth: state.depth,
    isInTable: state.isInTable || isInRow,
  });
  const isText = () => state.to === 'text' || state.to === 'note' || state.to === 'box';

  const write = (text: string) => {
    if (state.isDeleted) return;
    if (isText()) writer().write(text);
    else if (state.to === 'marker') writer().mark(text);
    else if (state.to === 'title' || state.to === 'author') properties[state.to] += text;
    else if (state.to === 'styles') nameStyle(text);
  };
  /** Bytes wait for their neighbours: a letter may take two. */
  const writeWaiting = () => {
    if (waiting === '') return;
    const text = waiting;
    waiting = '';
    write(decodeBytes(text, fonts.get(state.font ?? defaultFont ?? -1) ?? charset));
  };
  const nameStyle = (text: string) => {
    styleName += text;
    if (!styleName.includes(';')) return;
    styles.set(state.style, rtfStyle(styleName.replace(/;.*/s, '').trim(), state.outlineLevel));
    styleName = '';
  };

  const enter = (destination: RtfDestination) => {
    state.to = destination;
    if (destination === 'title' || destination === 'author') properties[destination] = '';
    if (destination === 'note') {
      const label = `[${notes.length + 1}]`;
      writer().write(label);
      notes.push({ type: 'note', label, text: '' });
    }
    if (destination === 'note' || destination === 'box') writers.push(createRtfWriter());
  };
  const leave = (left: State) => {
    // Inner groups have their parent's destination; only the group that opened it ends it.
    if ((left.to !== 'note' && left.to !== 'box') || state.to === left.to) return;
    const blocks = writers.pop()?.finish() ?? [];
    if (left.to === 'box') writer().putAfter(blocks);
    const note = notes.at(-1);
    if (left.to === 'note' && note?.type === 'note') {
      note.text = blocks.map((block) => (block.type === 'table' ? '' : block.text)).join(' ');
    }
  };

  const words: Readonly<Record<string, (value: number | undefined) => void>> = {
    ansicpg: (value) => (charset = codePageCharset(value ?? 1252)),
    mac: () => (charset = 'macintosh'),
    deff: (value) => (defaultFont = value),
    f: (value) => (state.font = value),
    fcharset: (value) => {
      if (state.to === 'fonts' && state.font !== undefined) fonts.set(state.font, fontCharset(value ?? 0));
    },
    uc: (value) => (state.unicodeSkip = Math.max(0, value ?? 1)),
    u: (value) => {
      write(String.fromCharCode((value ?? 0) & 0xffff));
      skip = state.unicodeSkip;
    },
    plain: () => {
      state.font = undefined;
      state.isDeleted = false;
    },
    deleted: (value) => (state.isDeleted = value !== 0),
    pard: () => Object.assign(state, { style: 0, outlineLevel: undefined, depth: 0, isInTable: false }),
    s: (value) => (state.style = value ?? 0),
    outlinelevel: (value) => (state.outlineLevel = value),
    ilvl: (value) => (state.depth = value ?? 0),
    intbl: () => (state.isInTable = true),
    trowd: () => (isInRow = true),
  };
  const breaks: Readonly<Record<string, () => void>> = {
    par: () => {
      writer().endParagraph(kind());
    },
    sect: () => {
      writer().endParagraph(kind());
    },
    page: () => {
      writer().endParagraph(kind());
    },
    cell: () => {
      writer().endCell(kind());
    },
    // A table in a cell is read as that cell's paragraphs.
    nestcell: () => {
      writer().endParagraph({ ...kind(), isInTable: true });
    },
    row: () => {
      writer().endRow();
      isInRow = false;
    },
  };

  const word = (name: string, value: number | undefined) => {
    const { start } = state;
    state.start = null;
    if (start !== null) {
      const destination = rtfDestination(name, { around: state.to, isOptional: start === 'optional' });
      if (destination !== undefined) {
        enter(destination);
        return;
      }
    }
    if (Object.hasOwn(words, name)) words[name]?.(value);
    else if (Object.hasOwn(signWords, name)) write(signWords[name] ?? '');
    else if (Object.hasOwn(breaks, name) && isText()) breaks[name]?.();
  };

  for (const token of rtfTokens(bytes)) {
    if (token.type === 'bytes') {
      state.start = null;
      // A byte written in hexadecimal is one character, however many it makes with its neighbours.
      const text = skip > 0 ? token.text.slice(skip) : token.text;
      skip = Math.max(0, skip - token.text.length);
      if (state.to !== 'skipped') waiting += text;
      continue;
    }
    writeWaiting();
    if (token.type === 'open') {
      if (groups.length > deepest) {
        throw new AppError('format-damaged', { reason: 'its groups are nested too deep' });
      }
      groups.push(state);
      state = { ...state, start: 'first' };
      skip = 0;
    } else if (token.type === 'close') {
      const left = state;
      state = groups.pop() ?? state;
      leave(left);
      skip = 0;
    } else if (state.to === 'skipped') continue;
    else if (token.type === 'sign') {
      if (token.sign === '*') state.start = 'optional';
      else if (skip > 0) skip -= 1;
      else write(signs[token.sign] ?? '');
    } else if (skip > 0 && token.name !== 'u') skip -= 1;
    else word(token.name, token.value);
  }
  writeWaiting();
  while (writers.length > 1) {
    const rest = writers.pop()?.finish() ?? [];
    writer().putAfter(rest);
  }
  return { blocks: [...writer().finish(), ...notes], ...properties };
}
