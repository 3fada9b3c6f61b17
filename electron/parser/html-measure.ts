import { end, kindOf, next, valueOf, type InRow } from './html-links.ts';

/** What one text adds to the length of those around it. */
interface Measured {
  readonly text: string;
  /** Signs that are no white space; runs of white space between them; commas among them. */
  readonly signs: number;
  readonly gaps: number;
  readonly commas: number;
  readonly beginsBlank: boolean;
  readonly endsBlank: boolean;
}

export interface TextMeasure {
  /** Of the text without the white space around it, each run of it inside counted as one, in UTF-16 units. */
  readonly length: number;
  readonly commas: number;
}

/** The measure of all text in a node, told without putting that text together. */
export function measureText(node: InRow): TextMeasure {
  const last = node[end];
  let [signs, gaps, commas] = [0, 0, 0];
  let isGap = false;
  for (let at = node[next]; at && at !== last; at = at[next]) {
    if (at.nodeType !== kindOf.text && at.nodeType !== kindOf.cdata) continue;
    const measured = measuredOf(at);
    if (signs > 0 && measured.signs > 0 && (isGap || measured.beginsBlank)) gaps += 1;
    isGap = measured.endsBlank || (isGap && measured.signs === 0);
    signs += measured.signs;
    gaps += measured.gaps;
    commas += measured.commas;
  }
  return { length: signs + gaps, commas };
}

/** Whether a node has text that can be seen. */
export function hasSigns(node: InRow): boolean {
  const last = node[end];
  for (let at = node[next]; at && at !== last; at = at[next]) {
    if ((at.nodeType === kindOf.text || at.nodeType === kindOf.cdata) && measuredOf(at).signs > 0)
      return true;
  }
  return false;
}

/** Kept with the text, which is asked for by each element around it. */
const kept = Symbol('measured');

function measuredOf(node: InRow): Measured {
  const holder = node as unknown as { [kept]?: Measured };
  const text = valueOf(node);
  const known = holder[kept];
  if (known?.text === text) return known;
  const measured = measure(text);
  holder[kept] = measured;
  return measured;
}

function measure(text: string): Measured {
  let [signs, gaps, commas] = [0, 0, 0];
  let isGap = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit)) {
      isGap = true;
      continue;
    }
    if (isGap && signs > 0) gaps += 1;
    isGap = false;
    signs += 1;
    if (unit === 0x2c) commas += 1;
  }
  const beginsBlank = text !== '' && isBlank(text.charCodeAt(0));
  return { text, signs, gaps, commas, beginsBlank, endsBlank: isGap };
}

/** White space of ECMA-262 (22.2.2.9, CharacterClassEscape `s`), as `trim` has it too. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    (unit >= 0x1680 &&
      (unit === 0x1680 ||
        (unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000 ||
        unit === 0xfeff))
  );
}
