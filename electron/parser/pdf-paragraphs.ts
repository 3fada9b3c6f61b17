import type { Block } from '../../shared/model/content.ts';
import { compoundsOf, joinLines } from './join-lines.ts';
import type { Line } from './pdf-lines.ts';

/** Numbers and signs that begin a paragraph: `12.`, `(b)`, `3)`, a bullet. */
const marker = /^([•‣◦▪●○·–—]|\d{1,3}[.)]|\(\p{L}{1,4}\)|\(\d{1,3}\)|\p{L}\))\s+(?=\S)/u;
const endsSentence = /[.!?:;…。！？؟۔।»”"’)\]]$/u;
/** Longer than this, in UTF-16 units, large letters are no heading. */
const longestHeading = 250;

/** How a document's type is set: what a line is judged by. */
interface Setting {
  /** The size of most of its letters, in points. */
  readonly body: number;
  /** From one baseline to the next, as a multiple of the size: what most lines keep. */
  readonly leading: number;
  readonly headings: readonly number[];
  readonly compounds: ReadonlySet<string>;
}

interface Paragraph {
  lines: Line[];
  text: string;
}

/** The blocks of a document's pages. A paragraph begins on the page that its block names; notes follow it. */
export function paragraphBlocks(pages: readonly (readonly Line[])[]): Block[] {
  const lines = pages.flat();
  const setting = settingOf(lines);
  const paragraphs: Paragraph[] = [];
  const notes: Paragraph[] = [];
  for (const line of lines) {
    const text = paragraphs.at(-1);
    const note = notes.at(-1);
    if (line.isNote && line.size <= setting.body) notes.push({ lines: [line], text: line.text });
    else if (note && isSameNote(note, line, setting)) append(note, line, setting);
    else if (text && isSameParagraph(text, line, setting)) append(text, line, setting);
    else paragraphs.push({ lines: [line], text: line.text });
  }
  return [...paragraphs.map((each) => blockOf(each, setting)), ...notes.map(noteOf)];
}

function settingOf(lines: readonly Line[]): Setting {
  const sizes = new Map<number, number>();
  for (const line of lines) {
    const size = rounded(line.size);
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
  }
  const body = [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
  const gaps = lines
    .slice(1)
    .map((line, index) => gapBetween(lines[index], line) / (line.size || 1))
    .filter((gap) => gap > 0.8 && gap < 2.5)
    .sort((one, other) => one - other);
  const headings = [...sizes.keys()].filter((size) => size >= body * 1.12).sort((one, other) => other - one);
  return {
    body,
    leading: gaps[Math.floor(gaps.length / 2)] ?? 1.2,
    headings,
    compounds: compoundsOf(textsOf(lines)),
  };
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.text);
}

/** Half points: the same type is often set in sizes that differ by a hair. */
function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

/** How far down the next line stands; not to be told across pages. */
function gapBetween(line: Line | undefined, next: Line): number {
  return line?.page === next.page && line.angle === next.angle ? line.across - next.across : Number.NaN;
}

function isSameNote(note: Paragraph, line: Line, setting: Setting): boolean {
  const last = note.lines.at(-1);
  if (last === undefined || Math.abs(last.size - line.size) > 0.6) return false;
  // What is left over of a note stands at the foot of the next page, without a number.
  if (last.page + 1 === line.page) return line.size < setting.body * 0.95 && !endsSentence.test(note.text);
  const gap = gapBetween(last, line);
  return gap > 0 && gap < line.size * setting.leading * 1.5;
}

function isSameParagraph(paragraph: Paragraph, line: Line, setting: Setting): boolean {
  const last = paragraph.lines.at(-1);
  if (last?.angle !== line.angle || last.isRow || line.isRow) return false;
  if (Math.abs(last.size - line.size) > Math.max(last.size, line.size) * 0.12) return false;
  const isHeading = rounded(line.size) >= setting.body * 1.12;
  const gap = gapBetween(last, line);
  if (!(gap > 0 && gap <= line.size * setting.leading * 1.35))
    return !isHeading && runsOn(paragraph, line, gap);
  if (isHeading) return true;
  if (marker.test(line.text) && (endsSentence.test(last.text) || hasRoom(paragraph, line))) return false;
  const first = paragraph.lines[0] ?? last;
  const isHanging = marker.test(first.text);
  if (!isHanging && line.start - last.start > line.size * 0.9 && last.start <= first.start + 1) return false;
  return !hasRoom(paragraph, line);
}

/** A paragraph goes on in the next column or on the next page when its sentence does. */
function runsOn(paragraph: Paragraph, line: Line, gap: number): boolean {
  const isElsewhere = Number.isNaN(gap) || gap < 0;
  return isElsewhere && !endsSentence.test(paragraph.text) && /^[\p{Ll}\p{Lo}]/u.test(line.text);
}

/** The next word had room on the line before, so the line was ended on purpose. */
function hasRoom(paragraph: Paragraph, line: Line): boolean {
  const last = paragraph.lines.at(-1) ?? line;
  const word = line.text.split(' ', 1)[0] ?? '';
  const letter = (line.end - line.start) / Math.max(1, line.text.length);
  const widest = Math.max(line.end, ...paragraph.lines.slice(-8).map((each) => each.end));
  return last.end + (Math.min(word.length, 30) + 1) * letter < widest - line.size * 0.5;
}

function append(paragraph: Paragraph, line: Line, { compounds }: Setting): void {
  paragraph.lines.push(line);
  paragraph.text = joinLines(paragraph.text, line.text, compounds);
}

function blockOf({ lines, text }: Paragraph, { headings }: Setting): Block {
  const page = lines[0]?.page;
  const rank = headings.indexOf(rounded(lines[0]?.size ?? 0)) + 1;
  if (rank > 0 && text.length <= longestHeading && /\p{L}/u.test(text)) {
    return { type: 'heading', level: Math.min(rank, 6), text, page };
  }
  const mark = marker.exec(text);
  if (mark) return { type: 'item', marker: mark[1] ?? '', depth: 0, text: text.slice(mark[0].length), page };
  return { type: 'paragraph', text, page };
}

function noteOf({ lines, text }: Paragraph): Block {
  const label = /^\[\d+\]/.exec(text)?.[0] ?? '';
  return { type: 'note', label, text: text.slice(label.length).trim(), page: lines[0]?.page };
}
