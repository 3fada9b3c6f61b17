/** What a bag says of itself in `bag-info.txt`, in its order; a label may stand more than once. */
export interface BagInfo {
  readonly entries: readonly (readonly [label: string, value: string])[];
  /** Lines that are none, from 1. */
  readonly wrong: readonly number[];
}

/** Reads `Label: value`, with the rest of a long value on lines that begin with white space (RFC 8493, 2.2.2). */
export function readBagInfo(lines: readonly string[]): BagInfo {
  const entries: [string, string][] = [];
  const wrong: number[] = [];
  lines.forEach((text, index) => {
    const last = entries.at(-1);
    const [, label, value = ''] = /^([^\s:][^:]*?)[ \t]*:[ \t]*(.*)$/.exec(text) ?? [];
    if (text.trim() === '') return;
    if (/^[ \t]/.test(text) && last) last[1] = `${last[1]} ${text.trim()}`;
    else if (label === undefined) wrong.push(index + 1);
    else entries.push([label, value.trim()]);
  });
  return { entries, wrong };
}

/** The payload's size as `Payload-Oxum` gives it: bytes and files; undefined where it is not said or unreadable. */
export function oxumOf(info: BagInfo): { readonly bytes: number; readonly files: number } | undefined {
  const said = info.entries.find(([label]) => label.toLowerCase() === 'payload-oxum')?.[1];
  const [, bytes, files] = /^(\d+)\.(\d+)$/.exec(said ?? '') ?? [];
  return bytes === undefined ? undefined : { bytes: Number(bytes), files: Number(files) };
}
