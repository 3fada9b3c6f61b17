/** What a PDF must say of a font, in font units, read from its own tables (OpenType 1.9: head, hhea, hmtx, name). */
export interface FontMetrics {
  readonly bounds: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly postScriptName: string;
  readonly advance: (glyph: number) => number;
}

export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const at = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no ${tag} table`);
    return offset;
  };
  const head = at('head');
  const hhea = at('hhea');
  const hmtx = at('hmtx');
  const count = view.getUint16(hhea + 34);
  return {
    bounds: [
      view.getInt16(head + 36),
      view.getInt16(head + 38),
      view.getInt16(head + 40),
      view.getInt16(head + 42),
    ],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    postScriptName: postScriptName(view, at('name')),
    advance: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, count - 1)),
  };
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    tables.set(tag, view.getUint32(entry + 8));
  }
  return tables;
}

function postScriptName(view: DataView, name: number): string {
  const strings = name + view.getUint16(name + 4);
  for (let index = 0; index < view.getUint16(name + 2); index += 1) {
    const record = name + 6 + 12 * index;
    if (view.getUint16(record + 6) !== 6) continue;
    const start = strings + view.getUint16(record + 10);
    const bytes = Array.from({ length: view.getUint16(record + 8) }, (_, byte) =>
      view.getUint8(start + byte),
    );
    // Windows names are UTF-16, Macintosh ones are not; a PostScript name is ASCII in both.
    return String.fromCharCode(...bytes.filter((byte) => byte > 0x20 && byte < 0x7f));
  }
  return 'Font';
}
