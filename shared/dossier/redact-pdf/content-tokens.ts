/** A piece of a page's content: a word of it with what is written around nothing else. Bytes, a character each. */
export interface ContentToken {
  readonly kind: 'operator' | 'operand';
  readonly start: number;
  readonly end: number;
}

const space = /[\0\t\n\f\r ]/;
const delimiter = /[()<>[\]{}/%\0\t\n\f\r ]/;

/**
 * Cuts a page's content (ISO 32000-1, 7.8.2) into operators and operands; arrays and dictionaries are one operand each, a
 * picture written into the content is one operator. What is damaged is cut somehow, and nothing is lost between the pieces
 * but spaces and comments.
 */
export function contentTokens(content: string): readonly ContentToken[] {
  const tokens: ContentToken[] = [];
  for (let at = skipSpace(content, 0); at < content.length; at = skipSpace(content, at)) {
    const sign = content.charAt(at);
    const isOperand = /[(<[/+\-.\d]/.test(sign);
    let end = isOperand ? operandEnd(content, at) : regularEnd(content, at + 1);
    const word = content.slice(at, end);
    if (word === 'BI') end = pictureEnd(content, end);
    const isValue = isOperand || word === 'true' || word === 'false' || word === 'null';
    tokens.push({ kind: isValue ? 'operand' : 'operator', start: at, end });
    at = end;
  }
  return tokens;
}

function skipSpace(content: string, from: number): number {
  let at = from;
  for (; at < content.length; at += 1) {
    const sign = content.charAt(at);
    if (sign === '%') while (at + 1 < content.length && !/[\r\n]/.test(content.charAt(at + 1))) at += 1;
    else if (!space.test(sign)) break;
  }
  return at;
}

function regularEnd(content: string, from: number): number {
  let at = from;
  while (at < content.length && !delimiter.test(content.charAt(at))) at += 1;
  return at;
}

function operandEnd(content: string, at: number): number {
  const sign = content.charAt(at);
  if (sign === '(') return stringEnd(content, at);
  if (sign === '<' && content.charAt(at + 1) === '<') return groupEnd(content, at + 2, '>>');
  if (sign === '<') return content.indexOf('>', at) + 1 || content.length;
  if (sign === '[') return groupEnd(content, at + 1, ']');
  return regularEnd(content, at + 1);
}

/** Strings hold brackets in pairs, or behind a backslash. */
function stringEnd(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const sign = content.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

function groupEnd(content: string, from: number, close: string): number {
  let at = skipSpace(content, from);
  while (at < content.length && !content.startsWith(close, at)) {
    at = skipSpace(content, Math.max(operandEnd(content, at), at + 1));
  }
  return Math.min(at + close.length, content.length);
}

/** Behind the EI that ends a picture: the first between spaces that what follows does not make nonsense of. */
function pictureEnd(content: string, from: number): number {
  const data = /\sID[\0\t\n\f\r ]/g;
  data.lastIndex = from;
  const begins = data.exec(content);
  if (!begins) return content.length;
  const ends = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  ends.lastIndex = begins.index + begins[0].length - 1;
  for (let found = ends.exec(content); found; found = ends.exec(content)) {
    const after = found.index + 3;
    if (/^[\t\n\r -~]*$/.test(content.slice(after, after + 24))) return after;
  }
  return content.length;
}
