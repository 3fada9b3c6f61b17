import { qrSquares } from '../activity/qr.ts';
import { statementWords, type Statement } from '../activity/statement.ts';
import type { TextFlow } from './composition.ts';
import type { Sheet } from './sheet.ts';

/** Points: large enough for a telephone's camera after a poor copy. */
const codeWidth = 150;

/** The page that somebody else keeps to show later that the log was not changed: the words, the code, the code to scan. */
export function statementSheet(statement: Statement): Sheet {
  const { language, signedAt, code } = statement;
  const words = statementWords(statement);
  const text = (value: string, style: TextFlow['style'], spaceBefore: number): TextFlow => ({
    ...{ type: 'text', text: value, style, language, spaceBefore },
  });
  return {
    title: words.title,
    language,
    createdAt: signedAt,
    flows: [
      text(words.about, 'body', 8),
      { type: 'rule', isStrong: true, spaceBefore: 14 },
      {
        type: 'facts',
        spaceBefore: 10,
        facts: words.facts.map(([label, value]) => ({ label, value, language })),
      },
      ...words.notes.map((note, index) => text(note, 'note', index === 0 ? 14 : 5)),
      ...words.code.map((line, index) => ({ ...text(line, 'note', index === 0 ? 16 : 2), language: 'en' })),
      { type: 'squares', rows: qrSquares(code), width: codeWidth, spaceBefore: 8 },
    ],
  };
}
