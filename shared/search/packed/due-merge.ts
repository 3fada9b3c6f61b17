/** What is known of a part without looking into it. */
export interface PartSize {
  readonly bytes: number;
  readonly documents: number;
  readonly removed: number;
}

/** Neighbouring parts [from, to) that are to become one. */
export type MergeRange = readonly [from: number, to: number];

/** While documents stream in, the next size is so many times as large. */
const step = 8;
const smallest = 65_536;

/** At rest a part stays apart only when it is so many times as large as all behind it together. */
const apart = 4;

/** Writing so little anew is not worth a thought, so what was removed from it does not stay in it. */
const small = 1_000_000;
const mostRemoved = 1 / 8;

function tierOf({ bytes }: PartSize): number {
  return Math.max(0, Math.ceil(Math.log(bytes / smallest) / Math.log(step)));
}

/** What to merge while more comes in: only as much as keeps their number small, `fanOut` of one size becoming one of the next. */
export function mergeWhileAdding(parts: readonly PartSize[], fanOut: number): MergeRange | null {
  const highest = Math.max(0, ...parts.map(tierOf));
  for (let tier = 0; tier <= highest; tier += 1) {
    const from = parts.findLastIndex((part) => tierOf(part) > tier) + 1;
    if (parts.length - from >= fanOut) return [from, parts.length];
  }
  return null;
}

/** What to merge before saving: afterwards few parts are left, each several times as large as the next. */
export function mergeAtRest(parts: readonly PartSize[]): MergeRange | null {
  let behind = parts.at(-1)?.bytes ?? 0;
  let from = parts.length;
  for (let place = parts.length - 2; place >= 0; place -= 1) {
    const { bytes } = parts[place] ?? { bytes: 0 };
    if (bytes <= apart * behind) from = place;
    behind += bytes;
  }
  if (from < parts.length) return [from, parts.length];
  const stale = parts.findIndex(
    ({ bytes, documents, removed }) => removed > 0 && (bytes < small || removed > documents * mostRemoved),
  );
  return stale < 0 ? null : [stale, stale + 1];
}
