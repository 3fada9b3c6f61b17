/** Pixels of a letter of the small size, on the average. */
const letterWidth = 6.4;

/** As much of a text as is so many pixels wide; what is cut off is said by the name of its mark. */
export function fitText(text: string, width: number): string {
  const letters = Array.from(text);
  const most = Math.max(1, Math.floor(width / letterWidth));
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
