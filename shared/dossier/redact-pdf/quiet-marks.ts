import type { PDFDocument } from '@cantoo/pdf-lib';
import { contentsOf } from './contents.ts';
import { contentTokens, type ContentToken } from './content-tokens.ts';

/** Other words for what is drawn, for those who hear or copy it (ISO 32000-1, 14.9). */
const otherWords = /\/(?:ActualText|Alt|E)\b|#/;

/** Whether contents say in other words what they draw: readers differ in which of both they show. */
export function speaksTwice(document: PDFDocument): boolean {
  return contentsOf(document).some(({ text }) => saysOtherwise(text, contentTokens(text)));
}

/** Takes marks that say something out of all contents, so that only what is drawn can be read. Marks of layers stay. */
export function quietMarks(document: PDFDocument): void {
  for (const { text, replace } of contentsOf(document)) {
    const tokens = contentTokens(text);
    if (saysOtherwise(text, tokens)) replace(withoutMarks(text, tokens));
  }
}

function saysOtherwise(text: string, tokens: readonly ContentToken[]): boolean {
  return tokens.some(({ start, end }, index) => {
    if (!/^(?:BDC|DP)$/.test(text.slice(start, end))) return false;
    const said = wordAt(text, tokens[index - 1]);
    const isLayer = wordAt(text, tokens[index - 2]) === '/OC';
    // By name: what it says stands in the resources.
    return !isLayer && (otherWords.test(said) || said.startsWith('/'));
  });
}

function wordAt(text: string, token: ContentToken | undefined): string {
  return token ? text.slice(token.start, token.end) : '';
}

function withoutMarks(text: string, tokens: readonly ContentToken[]): string {
  const kept: string[] = [];
  const isKept: boolean[] = [];
  let operands: string[] = [];
  for (const token of tokens) {
    const word = wordAt(text, token);
    if (token.kind === 'operand') {
      operands.push(word);
      continue;
    }
    const isLayer = operands[0] === '/OC';
    const isMark = /^(?:BDC|BMC|EMC|DP|MP)$/.test(word);
    if (word === 'BDC' || word === 'BMC') isKept.push(isLayer);
    const stays = !isMark || (word === 'EMC' ? isKept.pop() === true : isLayer);
    if (stays) kept.push([...operands, word].join(' '));
    operands = [];
  }
  return kept.join('\n');
}
