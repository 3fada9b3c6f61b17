import { createTranslate } from '../i18n/translate.ts';
import type { Sha256 } from '../model/ids.ts';
import type { InterfaceLanguage } from '../model/preferences.ts';
import { qrHalfBlocks } from './qr.ts';

/** A place in the log of one archive, as its code says it. */
export interface StatedPlace {
  /** The vault's id. */
  readonly archive: string;
  /** The newest entry at the time. */
  readonly sequence: number;
  /** When that entry was made. */
  readonly at: string;
  /** SHA-256 of that entry as it was written: it stands for the whole log up to it. */
  readonly head: Sha256;
  /** How many documents there were. */
  readonly documents: number;
  readonly signedAt: string;
}

/** What somebody else keeps, so that it can be shown later that the log was not changed. It holds no secret. */
export interface Statement extends StatedPlace {
  /** Who signs off; null leaves room for a signature by hand. */
  readonly who: string | null;
  readonly language: InterfaceLanguage;
  /** All of `StatedPlace` in capitals, digits and dashes, with a checksum: `TESTIMONIA1-...`. The same in any language. */
  readonly code: string;
}

/** The words of a statement, for a text or a printed sheet, in its language. */
export interface StatementWords {
  readonly title: string;
  readonly about: string;
  /** Label and value: `Entry`, `1234`. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What it shows, what it does not show, that it may be kept by anybody, and how it is checked. */
  readonly notes: readonly string[];
  /** The code in lines of five groups; together, without white space, they are the code. */
  readonly code: readonly string[];
}

/** The statement's words: no archive's name, no title, no path is among them. */
export function statementWords(statement: Statement): StatementWords {
  const translate = createTranslate(statement.language);
  const { archive, sequence, at, head, documents, who, signedAt } = statement;
  return {
    title: translate('statement.title'),
    about: translate('statement.about'),
    facts: [
      [translate('statement.archive'), archive],
      [translate('statement.entry'), String(sequence)],
      [translate('statement.at'), momentOf(at)],
      [translate('statement.head'), head.replace(/(.{8})(?=.)/g, '$1 ')],
      [translate('statement.documents'), String(documents)],
      [translate('statement.signedAt'), momentOf(signedAt)],
      [translate('statement.who'), who ?? '_'.repeat(32)],
    ],
    notes: [
      translate('statement.shows'),
      translate('statement.showsNot'),
      translate('statement.noSecret'),
      translate('statement.check', { command: 'testimonia verify ARCHIVE --statement FILE' }),
    ],
    code: linesOf(statement.code),
  };
}

/** The statement as a text for any printer, with the code as a QR code below. */
export function statementText(statement: Statement): string {
  const translate = createTranslate(statement.language);
  const { title, about, facts, notes, code } = statementWords(statement);
  const lines = facts.map(([label, value]) => translate('statement.fact', { label, value }));
  const drawn = [...code, ...qrHalfBlocks(statement.code)].map(leftToRight);
  return [title, about, lines.join('\n'), ...notes, drawn.join('\n')].join('\n\n') + '\n';
}

/** The mark and five groups, then five a line; a dash at the end of a line says that it goes on. */
function linesOf(code: string): readonly string[] {
  const groups = code.split('-');
  const starts = [0, 6, 11];
  return starts.map((start, line) => {
    const end = starts[line + 1];
    return groups.slice(start, end).join('-') + (end === undefined ? '' : '-');
  });
}

/** `2026-11-22 07:10:00 UTC`: the same in any language. */
function momentOf(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** A picture of letters must not be turned round where the text around it runs from right to left. */
function leftToRight(line: string): string {
  return line === '' ? line : `\u2066${line}\u2069`;
}
