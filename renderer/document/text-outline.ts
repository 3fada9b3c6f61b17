import type { Block } from '../../shared/model/content.ts';

/** Blocks that stand together: those of one list, or one that is none of a list's. */
export interface TextGroup {
  readonly isList: boolean;
  /** The places of its blocks. */
  readonly places: readonly number[];
}

/** The items of a list are told as one list, whatever file they came from. */
export function groupsOf(blocks: readonly Block[]): readonly TextGroup[] {
  const groups: { isList: boolean; places: number[] }[] = [];
  for (const [place, { type }] of blocks.entries()) {
    const last = groups.at(-1);
    if (type === 'item' && last?.isList) last.places.push(place);
    else groups.push({ isList: type === 'item', places: [place] });
  }
  return groups;
}

/**
 * How deep below the title each heading stands, by its place: one step deeper than the last one before it that its file
 * set above it, so that nobody who goes from heading to heading looks for one that is not there.
 */
export function headingDepths(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  let above: readonly number[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.type !== 'heading') continue;
    const { level } = block;
    above = [...above.filter((each) => each < level), level];
    depths.set(place, above.length);
  }
  return depths;
}
