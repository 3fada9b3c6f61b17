/** What a paragraph's style makes of it. */
export interface RtfStyle {
  /** Of the heading that it is, 0 for none. */
  readonly level: number;
  readonly isQuote: boolean;
}

export const plainStyle: RtfStyle = { level: 0, isQuote: false };

/** "Heading 2" as Word calls it in its languages; the number is what counts. */
const headingName =
  /^(?:heading|título|titre|titolo|überschrift|kop|rubrik|nagłówek|заголовок|عنوان|标题|標題|見出し|제목)\s*(\d)/i;
const titleName = /^(?:title|título|titre|titel|titolo|العنوان)$/i;
const quoteName = /\b(?:quote|quotations?|cita|citation|zitat)\b/i;

/** A style by its name in the style sheet and its outline level (0 for the highest; undefined for none). */
export function rtfStyle(name: string, outlineLevel: number | undefined): RtfStyle {
  const said = headingName.exec(name)?.[1];
  const level = outlineLevel === undefined ? Number(said ?? 0) : outlineLevel + 1;
  return {
    level: titleName.test(name) ? 1 : level > 6 ? 0 : level,
    isQuote: quoteName.test(name),
  };
}
