/** A piece of a content stream (ISO 32000-1, 7.8.2): a string by its bytes (a character each), a name, or what else stands. */
export interface ContentToken {
  readonly type: 'string' | 'name' | 'word' | 'comment';
  readonly text: string;
}

const token =
  /%(?<comment>[^\r\n]*)|<(?<hex>[0-9A-Fa-f\s]*)>|\/(?<name>[^\s()<>[\]{}/%]*)|(?<open>\()|(?<word>[^\s()<>[\]{}/%]+|[[\]]|<<|>>)/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Takes a content stream apart; `plain` is its bytes, a character each. What is no PDF is passed over. */
export function* contentTokens(plain: string): Generator<ContentToken> {
  for (let at = 0; at < plain.length;) {
    token.lastIndex = at;
    const groups = token.exec(plain)?.groups;
    if (!groups) {
      at += 1;
      continue;
    }
    at = token.lastIndex;
    const { comment, hex, name, open, word } = groups;
    if (comment !== undefined) yield { type: 'comment', text: comment };
    else if (hex !== undefined) yield { type: 'string', text: fromHex(hex) };
    else if (name !== undefined) yield { type: 'name', text: plainName(name) };
    else if (open !== undefined) {
      const { text, end } = literal(plain, at);
      at = end;
      yield { type: 'string', text };
    } else if (word !== undefined) yield { type: 'word', text: word };
  }
}

function fromHex(hex: string): string {
  const digits = hex.replace(/\s/g, '');
  return (digits.match(/..?/g) ?? [])
    .map((pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16)))
    .join('');
}

function plainName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A string in parentheses, from behind the first (7.3.4.2). */
function literal(plain: string, from: number): { readonly text: string; readonly end: number } {
  const parts: string[] = [];
  let depth = 1;
  let at = from;
  for (; at < plain.length; at += 1) {
    const sign = plain[at] ?? '';
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(plain.slice(at + 1, at + 4))?.[0];
      const next = plain[at + 1] ?? '';
      if (octal) parts.push(String.fromCharCode(parseInt(octal, 8) & 0xff));
      else if (next !== '\n' && next !== '\r') parts.push(escapes[next] ?? next);
      at += octal ? octal.length : next === '\r' && plain[at + 2] === '\n' ? 2 : 1;
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) break;
    parts.push(sign);
  }
  return { text: parts.join(''), end: at + 1 };
}
