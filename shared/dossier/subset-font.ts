/** The exports of `harfbuzz-subset.wasm` that are called here (hb-subset.h). */
interface SubsetterExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly _initialize: () => void;
  readonly malloc: (size: number) => number;
  readonly free: (pointer: number) => void;
  /** data, length, mode, user data, destroy */
  readonly hb_blob_create: (...parameters: readonly number[]) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_glyph_set: (input: number) => number;
  readonly hb_subset_input_set: (input: number, which: number) => number;
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

/** The part of the WebAssembly interface used here: this folder's compiler knows neither Node nor the browser. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

/** Makes a font file that holds only the given glyphs, under their old numbers. */
export type SubsetFont = (font: Uint8Array, glyphs: Iterable<number>) => Uint8Array;

/** HB_SUBSET_SETS_DROP_TABLE_TAG */
const dropTableSet = 3;
/** Tables that only shaping needs: a PDF holds glyphs already placed. */
const dropped =
  'GSUB GPOS GDEF kern DSIG STAT BASE vhea vmtx VORG gasp meta MATH Silf Glat Gloc Feat Sill'.split(' ');
/** HB_SUBSET_FLAGS_NO_HINTING, RETAIN_GIDS, NOTDEF_OUTLINE (the box of a missing character), NO_LAYOUT_CLOSURE */
const flags = 0x1 | 0x2 | 0x40 | 0x200;
/** HB_MEMORY_MODE_WRITABLE */
const writable = 2;

export async function createSubsetter(wasm: Uint8Array): Promise<SubsetFont> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const hb = instance.exports as SubsetterExports;
  hb._initialize();
  return (font, glyphs) => {
    const pointer = hb.malloc(font.byteLength);
    new Uint8Array(hb.memory.buffer).set(font, pointer);
    const blob = hb.hb_blob_create(pointer, font.byteLength, writable, 0, 0);
    const face = hb.hb_face_create(blob, 0);
    hb.hb_blob_destroy(blob);
    const input = hb.hb_subset_input_create_or_fail();
    const wanted = hb.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) hb.hb_set_add(wanted, glyph);
    const drop = hb.hb_subset_input_set(input, dropTableSet);
    for (const tag of dropped) hb.hb_set_add(drop, tableTag(tag));
    hb.hb_subset_input_set_flags(input, flags);
    const subset = hb.hb_subset_or_fail(face, input);
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    if (!subset) throw new Error('The font could not be cut down to the glyphs used');
    const result = hb.hb_face_reference_blob(subset);
    const start = hb.hb_blob_get_data(result, 0);
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result));
    hb.hb_blob_destroy(result);
    hb.hb_face_destroy(subset);
    hb.free(pointer);
    return bytes;
  };
}

function tableTag(tag: string): number {
  return Array.from(tag).reduce((sum, letter) => (sum << 8) + letter.charCodeAt(0), 0);
}
