import { describe, expect, it } from 'vitest';
import { parseText } from '../../../electron/parser/text.ts';
import { fixture } from '../../support/fixture.ts';

const textsOf = (text: string) =>
  parseText(Buffer.from(text)).content.blocks.map((block) =>
    block.type === 'paragraph' ? block.text : block,
  );

describe('plain text', () => {
  it('is read as paragraphs: wrapped lines and cut words are joined, short lines stay', () => {
    const { content, found } = parseText(fixture('letter.txt'));
    expect(content.blocks).toEqual([
      { type: 'paragraph', text: 'Carta abierta' },
      {
        type: 'paragraph',
        text: 'Señoras y señores: la acción penal no prescribió, dijo la fiscalía en su comunicación del martes, y la investigación seguirá hasta que se sepa quién dio la orden de callar a las trabajadoras.',
      },
      { type: 'paragraph', text: 'Firmado:' },
      { type: 'paragraph', text: 'La asamblea' },
    ]);
    expect(found).toEqual({ title: 'Carta abierta' });
  });

  it('with a paragraph a line keeps each line, as verse does', () => {
    const long = `${'word '.repeat(40)}end.`;
    expect(textsOf(`Article 1\n${long}\nArticle 2\n${long}`)).toEqual(['Article 1', long, 'Article 2', long]);
    expect(textsOf('Not one less\nwe want us alive\n\nnor silent')).toEqual([
      'Not one less',
      'we want us alive',
      'nor silent',
    ]);
  });

  it('keeps a compound that is written with its hyphen elsewhere', () => {
    const wrapped = [
      'The plea of self-defence was raised late, and the court asked why self-',
      'defence had not been pleaded before; the answer was that nobody had ever',
      'asked about the knife, the door, or what had been said behind it at night.',
    ];
    expect(textsOf(wrapped.join('\n'))[0]).toContain('why self-defence had');
  });

  it('keeps right-to-left text in the order in which it is read', () => {
    expect(textsOf('المحكمة العليا 2019')).toEqual(['المحكمة العليا 2019']);
  });

  it('loses signs that nobody can see', () => {
    expect(textsOf('a\u{0}b\u{ad}c\u{1b}[0m\u{d800}')).toEqual(['abc[0m\u{fffd}']);
  });

  it('of ten megabytes in one line is read, in blocks that can be printed', { timeout: 20_000 }, () => {
    const { content, found } = parseText(Buffer.from('overturned '.repeat(1_000_000)));
    expect(content.blocks.length).toBeGreaterThan(200);
    expect(content.blocks.every((block) => block.type === 'paragraph' && block.text.length <= 50_000)).toBe(
      true,
    );
    expect(found.title).toBeUndefined();
  });
});
