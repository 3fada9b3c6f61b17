import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrHalfBlocks, qrSquares } from '../../../shared/activity/qr.ts';
import { statementText, statementWords, type Statement } from '../../../shared/activity/statement.ts';
import { sha256Schema } from '../../../shared/model/ids.ts';
import { interfaceLanguages } from '../../../shared/model/preferences.ts';

const group = '0123WXYZ';
const code = ['TESTIMONIA1', ...Array.from({ length: 15 }, () => group)].join('-');

function statement(said: Partial<Statement> = {}): Statement {
  return {
    archive: '6f1c8f4e-3b55-4a0f-9c39-0a4b6a1d2e11',
    sequence: 1234,
    at: '2026-11-22T07:10:05.123Z',
    head: sha256Schema.parse('0123456789abcdef'.repeat(4)),
    documents: 523,
    signedAt: '2026-11-23T08:00:00.000Z',
    who: 'Amina B.',
    language: 'en',
    code,
    ...said,
  };
}

/** Reads a code as a camera would: squares of four points, dark on light, with light around. */
function scan(squares: readonly (readonly boolean[])[]): string {
  const [scale, quiet] = [4, 4];
  const width = (squares.length + 2 * quiet) * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [row, column] = [Math.floor(y / scale) - quiet, Math.floor(x / scale) - quiet];
      if (squares[row]?.[column]) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return decodeQR({ width, height: width, data });
}

/** The squares of a drawing in half blocks, as an eye would take them. */
function squaresOf(lines: readonly string[]): boolean[][] {
  return lines.flatMap((line) => [
    Array.from(line, (sign) => sign === '\u2580' || sign === '\u2588'),
    Array.from(line, (sign) => sign === '\u2584' || sign === '\u2588'),
  ]);
}

describe('the QR code of a statement', () => {
  it('reads back as its code, from its squares and from its drawing in half blocks', () => {
    expect(scan(qrSquares(code))).toBe(code);
    const lines = qrHalfBlocks(code);
    expect(scan(squaresOf(lines))).toBe(code);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
  });

  it('is small enough for a sheet: 41 squares a side and four of quiet around it', () => {
    expect(qrSquares(code)).toHaveLength(4 + 41 + 4);
  });
});

describe.each(interfaceLanguages)('a statement in %s', (language) => {
  it('says place, time, hash and number, and the code in lines that join to it', () => {
    const words = statementWords(statement({ language }));
    expect(words.facts.map(([, value]) => value)).toEqual([
      '6f1c8f4e-3b55-4a0f-9c39-0a4b6a1d2e11',
      '1234',
      '2026-11-22 07:10:05 UTC',
      Array.from({ length: 4 }, () => '01234567 89abcdef').join(' '),
      '523',
      '2026-11-23 08:00:00 UTC',
      'Amina B.',
    ]);
    expect(words.code.join('')).toBe(code);
    expect(words.code).toHaveLength(3);
    for (const part of [words.title, words.about, ...words.notes]) expect(part).not.toMatch(/[{}]/);
  });

  it('holds the QR code and the code, each line kept from left to right', () => {
    const text = statementText(statement({ language }));
    const drawn = text.split('\n').filter((line) => /[\u2580-\u2588]/.test(line));
    expect(drawn.every((line) => line.startsWith('\u2066') && line.endsWith('\u2069'))).toBe(true);
    expect(scan(squaresOf(drawn.map((line) => line.slice(1, -1))))).toBe(code);
  });
});

it('leaves room for a signature where no name is set', () => {
  const { facts } = statementWords(statement({ who: null }));
  expect(facts.at(-1)?.[1]).toMatch(/^_{32}$/);
});
